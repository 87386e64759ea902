import { exemptionOf } from '../../../functions/core/exemptions.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import { FormDefinitions } from '../../components/flower-box/forms.tsx';
import { langOf } from '../../components/localized.tsx';
import { servicePath } from '../../pages/addresses.ts';
import { ServiceFacts } from '../../pages/service-facts.tsx';
import { ServiceStatus, Verdict } from '../../pages/service-status.tsx';
import { staffPath } from '../addresses.ts';
import type { FormState } from '../form-state.ts';
import { AssessForm } from './assess-form.tsx';
import { Assessments } from './assessments.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { Conflict } from './conflict.tsx';
import { PlansInShort } from './plans-in-short.tsx';
import type { ServiceProps } from './service-seen.ts';

const Head = ({ locale, seen, org }: ServiceProps) => {
  const { assessing } = locale.staff;
  const { service, viewing, record } = seen;
  const name = inLanguage(service.profile.name, locale.lang);
  const links = [
    { href: servicePath(locale.lang, viewing.slug, record.id), label: assessing.publicPage },
    { href: staffPath(locale.lang, org, `agenda/?service=${record.id}`), label: assessing.agenda },
    { href: staffPath(locale.lang, org, `register/${record.id}/`), label: assessing.register },
  ];
  return (
    <div class="opening">
      <nav class="breadcrumb" aria-label={locale.words.site.breadcrumbLabel}>
        <a href={staffPath(locale.lang, org)}>{assessing.back}</a>
      </nav>
      <h1 lang={langOf(name.lang, locale)}>{name.text}</h1>
      <nav class="service-links" aria-label={assessing.links}>
        {links.map(({ href, label }) => (
          <a href={href}>{label}</a>
        ))}
      </nav>
      {service.endedBy && <p class="notice">{assessing.ended}</p>}
      {service.endedBy === null && !seen.may && (
        <p class="notice">{seen.role === 'reader' ? assessing.readOnly : assessing.notYours}</p>
      )}
    </div>
  );
};

/** When an exemption is to be looked at again. */
const Review = ({ locale, seen }: Pick<ServiceProps, 'locale' | 'seen'>) => {
  const { viewing, record, status } = seen;
  const assessment = record.assessments.find(({ id }) => id === status.assessment) ?? null;
  const exemption = exemptionOf(status, assessment, viewing.view, viewing.settings.staleAfterMonths);
  return exemption && <p>{locale.staff.assessing.review(exemption.reviewOn)}</p>;
};

/** What was typed stays on the page, even where the right to save it was lost meanwhile. */
const isTyped = ({ values }: FormState): boolean => Object.keys(values).length > 0;

/** How it stands, and the way to say that it still does; the form below holds the criteria. */
const Now = (props: ServiceProps) => {
  const { locale, seen } = props;
  const { viewing, status } = seen;
  return (
    <section aria-labelledby="now">
      <h2 id="now">{locale.staff.assessing.now}</h2>
      <Verdict viewing={viewing} status={status} />
      <Review locale={locale} seen={seen} />
      {status.assessment !== null && <ConfirmForm {...props} />}
    </section>
  );
};

/** The page on which one service is assessed, confirmed, and seen through its assessments. */
export const ServicePage = (props: ServiceProps) => {
  const { locale, seen, forms } = props;
  const { viewing, service, status } = seen;
  return (
    <>
      <FormDefinitions />
      <Head {...props} />
      {forms.collision && <Conflict locale={locale} collision={forms.collision} />}
      <div class="columns">
        <div>
          {seen.may ? (
            <Now {...props} />
          ) : (
            <ServiceStatus viewing={viewing} service={service} status={status} />
          )}
          {(seen.may || isTyped(forms.assess)) && <AssessForm {...props} />}
          <Assessments {...props} />
        </div>
        <div class="beside">
          <PlansInShort {...props} />
          <ServiceFacts viewing={viewing} service={service} />
        </div>
      </div>
    </>
  );
};
