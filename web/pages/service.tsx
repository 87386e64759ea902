import { type InterfaceLanguage, inLanguage } from '../../functions/core/language.ts';
import { catalogueAt } from '../../functions/core/matrix.ts';
import { nextTarget, targetsAt } from '../../functions/core/plans.ts';
import { registeredOn, type ServiceAt, serviceAt } from '../../functions/core/service-at.ts';
import type { ServiceRecord } from '../../functions/core/state.ts';
import { type StatusAt, spansOf, statusAt } from '../../functions/core/timeline.ts';
import { ALL_KNOWN } from '../../functions/core/view.ts';
import { AssessmentList } from '../components/assessment-list.tsx';
import { CountingRule } from '../components/counting-rule.tsx';
import { FormDefinitions } from '../components/flower-box/forms.tsx';
import { LifeList } from '../components/life-list.tsx';
import { Page } from '../components/page.tsx';
import { absencesOf, presentSpans } from '../components/strip/absences.ts';
import { Strip } from '../components/strip/strip.tsx';
import { TargetList } from '../components/target-list.tsx';
import { ViewForm } from '../components/view-form.tsx';
import { queryOf, servicePath } from './addresses.ts';
import { Mismatch, OwnReportAnswers } from './report-parts.tsx';
import { ServiceData, summaryOf } from './service-data.tsx';
import { ServiceFacts } from './service-facts.tsx';
import { ServiceHead } from './service-head.tsx';
import { ServiceStatus } from './service-status.tsx';
import { successorIn } from './successor.ts';
import { ViewNotice } from './view-notice.tsx';
import { localeIn, ownerOf, surroundingsOf, type Viewing } from './viewing.ts';

const LAST_DAY = '9999-12-31';

/** The service in the view; where it did not exist then, as it is known best, for its name. */
function seenIn(record: ServiceRecord, { view }: Viewing): { service: ServiceAt | null; present: boolean } {
  const then = serviceAt(record, view);
  return then
    ? { service: then, present: true }
    : { service: serviceAt(record, { validOn: LAST_DAY, known: ALL_KNOWN }), present: false };
}

type Parts = { viewing: Viewing; record: ServiceRecord; service: ServiceAt; status: StatusAt };

const OverTime = ({ viewing, record, service }: Parts) => {
  const { view } = viewing;
  const locale = localeIn(viewing);
  const target = service.endedBy ? null : nextTarget(targetsAt(record, view));
  return (
    <section aria-labelledby="strip">
      <h2 id="strip">{locale.words.service.strip}</h2>
      <Strip
        spans={presentSpans(spansOf(record, view.known), absencesOf(record, view))}
        until={service.endedBy?.on ?? view.validOn}
        target={target}
        locale={locale}
      />
    </section>
  );
};

const Records = ({ viewing, record }: Parts) => {
  const { ledger, view } = viewing;
  const locale = localeIn(viewing);
  const { words } = locale;
  const shared = { ledger, view, locale };
  const targets = targetsAt(record, view);
  return (
    <>
      <section aria-labelledby="targets">
        <h2 id="targets">{words.service.targets}</h2>
        {targets.length === 0 ? (
          <p>{words.service.noTargets}</p>
        ) : (
          <TargetList targets={targets} {...shared} />
        )}
      </section>
      <section aria-labelledby="history">
        <h2 id="history">{words.service.history}</h2>
        <AssessmentList assessments={record.assessments} {...shared} />
      </section>
      <OwnReportAnswers viewing={viewing} about={record.id} />
      <section aria-labelledby="life">
        <h2 id="life">{words.service.life}</h2>
        <LifeList
          record={record}
          catalogue={catalogueAt(ledger.state, view)}
          successorOf={(id) => successorIn(viewing, id)}
          {...shared}
        />
      </section>
    </>
  );
};

/** What is said where the service did not exist, or was not known, in the view. */
const Absent = ({ viewing, record }: { viewing: Viewing; record: ServiceRecord }) => {
  const { words } = localeIn(viewing);
  const { validOn, known } = viewing.view;
  const from = registeredOn(record, known);
  return (
    <p class="notice">
      {from === null
        ? words.service.notKnownThen
        : `${words.service.notThen(validOn)} ${words.service.firstOn(from)}`}
    </p>
  );
};

/** A service's page: the plain sentence and the link, then where it stands, and everything behind that. */
export const ServicePage = ({ viewing, record }: { viewing: Viewing; record: ServiceRecord }) => {
  const { language, assets, slug, asked, settings, view, day } = viewing;
  const locale = localeIn(viewing);
  const { service, present } = seenIn(record, viewing);
  if (!service) return null;
  // Of a service that has ended, the status is the one it had then.
  const validOn = service.endedBy?.on ?? view.validOn;
  const status = statusAt(record, { ...view, validOn }, settings.staleAfterMonths);
  const pathIn = (lang: InterfaceLanguage) => servicePath(lang, slug, record.id) + queryOf(asked);
  const parts = status && present ? { viewing, record, service, status } : null;
  return (
    <Page
      surroundings={surroundingsOf(language, assets, pathIn)}
      title={`${inLanguage(service.profile.name, language).text} – ${settings.name}`}
      owner={ownerOf(viewing)}
      description={parts ? (summaryOf(service, viewing.ledger.texts, language) ?? undefined) : undefined}
    >
      {parts && !service.endedBy && <ServiceData viewing={viewing} service={service} />}
      <FormDefinitions />
      <ServiceHead viewing={viewing} service={service} status={parts?.status ?? null} />
      <ViewNotice viewing={viewing} path={servicePath(language, slug, record.id)} />
      {parts === null && <Absent viewing={viewing} record={record} />}
      {parts && (
        <div class="columns">
          <div>
            <ServiceStatus viewing={viewing} service={service} status={parts.status} />
            <Mismatch viewing={viewing} about={record.id} />
            <OverTime {...parts} />
            <Records {...parts} />
          </div>
          <ServiceFacts viewing={viewing} service={service} />
        </div>
      )}
      <ViewForm
        validOn={view.validOn}
        knownOn={asked.knownOn}
        latest={settings.closedOn ?? day}
        today={day}
        locale={locale}
      />
      <CountingRule locale={locale} />
    </Page>
  );
};
