import { describe, expect, it } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import { assess, register, Story } from './story.ts';

const NOW = '2025-06-01T09:00:00.000Z';
const given = () =>
  new Story().on(
    '2024-01-10T09:00:00.000Z',
    register('bygglov', '2024-01-10'),
    register('eldning', '2024-01-10'),
  );
const when = (story: Story, ...commands: Command[]) => story.when(NOW, commands);
const events = (story: Story, ...commands: Command[]) => {
  const outcome = when(story, ...commands);
  return outcome.ok ? outcome.events : outcome.refusal;
};
const refusal = (story: Story, ...commands: Command[]) => {
  const outcome = when(story, ...commands);
  return outcome.ok ? 'accepted' : `${outcome.refusal.type} at ${outcome.refusal.path.join('.')}`;
};

describe('registering', () => {
  it('makes a service with a permanent id of the log’s own when none is given', () => {
    const { id: _id, ...draft } = register('x', '2025-01-01') as Command & { type: 'register-service' };
    expect(events(given(), draft)).toMatchObject([
      { type: 'service-registered', service: 's3-0', effectiveOn: '2025-01-01' },
    ]);
  });

  it('refuses an id that was used before, a retired service’s too', () => {
    const retired = given().on('2025-01-01T09:00:00.000Z', {
      type: 'retire-service',
      service: 'bygglov',
      effectiveOn: '2025-01-01',
    });
    expect(refusal(retired, register('bygglov', '2025-02-01'))).toBe('service-exists at 0.id');
  });

  it('refuses areas and indicators that the catalogue does not have', () => {
    expect(refusal(given(), register('x', '2025-01-01', 'tulips'))).toBe('unknown-area at 0.area');
    expect(
      refusal(given(), {
        type: 'map-service',
        service: 'bygglov',
        effectiveOn: '2025-01-01',
        indicator: 'tulips',
      }),
    ).toBe('unknown-indicator at 0.indicator');
  });
});

describe('every act on a service', () => {
  it('needs a service that exists, on a day within its life that has come', () => {
    expect(refusal(given(), assess('okänd', '2025-01-01', 'red'))).toBe('unknown-service at 0.service');
    expect(refusal(given(), assess('constructor', '2025-01-01', 'red'))).toBe('unknown-service at 0.service');
    expect(refusal(given(), assess('bygglov', '2025-06-02', 'red'))).toBe('future-date at 0.effectiveOn');
    expect(refusal(given(), assess('bygglov', '2024-01-09', 'red'))).toBe(
      'before-registration at 0.effectiveOn',
    );
  });

  it('is refused from the day the service ended, and possible before it', () => {
    const merged = given().on('2025-03-01T09:00:00.000Z', {
      type: 'merge-service',
      service: 'eldning',
      effectiveOn: '2025-03-01',
      into: 'bygglov',
    });
    expect(refusal(merged, assess('eldning', '2025-03-01', 'red'))).toBe('service-ended at 0.effectiveOn');
    expect(events(merged, assess('eldning', '2025-02-28', 'red'))).toMatchObject([
      { type: 'service-assessed' },
    ]);
  });

  it('is refused when the service was changed after what the sender saw', () => {
    const changed = given().on('2025-01-01T09:00:00.000Z', assess('bygglov', '2025-01-01', 'red'));
    expect(refusal(changed, { ...assess('bygglov', '2025-02-01', 'green'), version: 2 })).toBe(
      'changed-meanwhile at 0.version',
    );
    expect(refusal(changed, { ...assess('bygglov', '2025-02-01', 'green'), version: 3 })).toBe('accepted');
  });

  it('sees what commands before it in the same commit did; one refusal refuses all', () => {
    const both = [register('ny', '2025-05-01'), assess('ny', '2025-05-01', 'green')];
    expect(events(given(), ...both)).toMatchObject([
      { type: 'service-registered' },
      { assessment: '3-1', status: 'green' },
    ]);
    expect(refusal(given(), ...both, assess('okänd', '2025-05-01', 'red'))).toBe(
      'unknown-service at 2.service',
    );
  });
});

describe('assessing', () => {
  it('by criteria takes the complete set: one left out is unknown', () => {
    const command: Command = {
      type: 'assess-service',
      service: 'bygglov',
      effectiveOn: '2025-01-01',
      criteria: { 'apply-online': 'met' },
      reason: 'Ny',
    };
    expect(events(given(), command)).toMatchObject([
      {
        status: 'yellow',
        by: 'criteria',
        override: false,
        criteria: {
          'information-online': 'unknown',
          'apply-online': 'met',
          'identify-and-sign': 'unknown',
          'lands-in-case-system': 'unknown',
          'follow-and-decision': 'unknown',
          archived: 'unknown',
        },
      },
    ]);
  });

  it('by hand against criteria in force is an override; with them it is none', () => {
    const criteria = {
      type: 'assess-service',
      service: 'bygglov',
      effectiveOn: '2025-01-01',
      criteria: { 'apply-online': 'met' },
      reason: 'Ny',
    } as const;
    const story = given().on('2025-01-01T09:00:00.000Z', criteria);
    expect(events(story, assess('bygglov', '2025-02-01', 'green'))).toMatchObject([
      { by: 'hand', status: 'green', override: true },
    ]);
    expect(events(story, assess('bygglov', '2025-02-01', 'yellow'))).toMatchObject([
      { by: 'hand', override: false },
    ]);
    expect(events(given(), assess('bygglov', '2025-02-01', 'green'))).toMatchObject([
      { override: false, criteria: null },
    ]);
  });

  it('needs a status or criteria, and criteria that the catalogue has', () => {
    const bare: Command = {
      type: 'assess-service',
      service: 'bygglov',
      effectiveOn: '2025-01-01',
      reason: 'Tom',
    };
    expect(refusal(given(), bare)).toBe('status-or-criteria at 0.status');
    expect(refusal(given(), { ...bare, criteria: { fax: 'met' } })).toBe(
      'unknown-criterion at 0.criteria.fax',
    );
  });

  it('keeps words outside the commit: events hold only salted digests', () => {
    const story = given().on('2025-01-01T09:00:00.000Z', {
      ...assess('bygglov', '2025-01-01', 'red', 'Anna Andersson ringde'),
      evidence: ['https://example.org/a'],
    });
    expect(story.log).not.toContain('Anna');
    expect(story.log).not.toContain('example.org');
    const assessment = story.state.services.bygglov?.assessments[0];
    expect(wordsOf(story.texts, assessment?.reason)).toBe('Anna Andersson ringde');
    expect(wordsOf(story.texts, assessment?.evidence[0])).toBe('https://example.org/a');
  });

  it('keeps whatever may come to name a person out of the commit: roles, owners, who is asked for help, settings in words', () => {
    const action: Command = {
      type: 'add-action',
      service: 'ny',
      title: 'Ring Bo',
      owner: 'Bo Ek',
      due: '2025-09-01',
    };
    const story = given()
      .on(
        '2025-01-01T09:00:00.000Z',
        { ...(register('ny', '2025-01-01') as Command & { type: 'register-service' }), role: 'Bo Ek' },
        action,
      )
      .on('2025-01-02T09:00:00.000Z', {
        type: 'escalate-action',
        service: 'ny',
        action: '3-1',
        to: 'Bo Ek',
        reason: 'Bo Ek',
      })
      .on('2025-01-03T09:00:00.000Z', { type: 'change-action', service: 'ny', action: '3-1', owner: 'Bo Ek' })
      .on('2025-01-04T09:00:00.000Z', {
        type: 'revise-service',
        service: 'ny',
        effectiveOn: '2025-01-04',
        changes: { role: 'Bo Ek' },
      })
      .on('2025-01-05T09:00:00.000Z', {
        type: 'change-settings',
        changes: { about: { sv: 'Fråga Bo Ek' }, contact: 'bo.ek@provkommun.example' },
      });
    expect(story.log).not.toMatch(/Bo Ek|bo\.ek/);
    expect(Object.values(story.texts)).toEqual(
      expect.arrayContaining(['Bo Ek', 'Fråga Bo Ek', 'bo.ek@provkommun.example']),
    );
    const owner = Object.entries(story.texts).find(([, text]) => text === 'Bo Ek')?.[0] ?? '';
    expect(events(story, { type: 'redact-text', text: owner, reason: 'Namn' })).toMatchObject([
      { type: 'text-redacted' },
    ]);
  });
});

describe('confirming and withdrawing', () => {
  const story = () =>
    given()
      .on('2024-02-01T09:00:00.000Z', assess('bygglov', '2024-02-01', 'red'))
      .on('2024-09-01T09:00:00.000Z', assess('bygglov', '2024-09-01', 'yellow'));

  it('confirms the assessment in force on the day', () => {
    expect(
      events(story(), { type: 'confirm-assessment', service: 'bygglov', effectiveOn: '2025-05-01' }),
    ).toMatchObject([{ assessment: '4-0' }]);
    expect(
      events(story(), { type: 'confirm-assessment', service: 'bygglov', effectiveOn: '2024-05-01' }),
    ).toMatchObject([{ assessment: '3-0' }]);
  });

  it('refuses to confirm what is not in force, or what nobody assessed', () => {
    const other: Command = {
      type: 'confirm-assessment',
      service: 'bygglov',
      effectiveOn: '2025-05-01',
      assessment: '3-0',
    };
    expect(refusal(story(), other)).toBe('superseded-assessment at 0.assessment');
    expect(refusal(story(), { ...other, service: 'eldning', assessment: undefined })).toBe(
      'nothing-to-confirm at 0.service',
    );
  });

  it('withdraws once', () => {
    const withdraw: Command = {
      type: 'withdraw-assessment',
      service: 'bygglov',
      assessment: '4-0',
      reason: 'Fel tjänst',
    };
    expect(events(story(), withdraw)).toMatchObject([
      { type: 'assessment-withdrawn', effectiveOn: '2024-09-01' },
    ]);
    expect(refusal(story(), withdraw, withdraw)).toBe('withdrawn-assessment at 1.assessment');
    expect(refusal(story(), { ...withdraw, assessment: '9-9' })).toBe('unknown-assessment at 0.assessment');
  });
});

describe('succession', () => {
  it('a service cannot go on as itself or as one that does not exist', () => {
    const merge: Command = {
      type: 'merge-service',
      service: 'bygglov',
      effectiveOn: '2025-01-01',
      into: 'bygglov',
    };
    expect(refusal(given(), merge)).toBe('unknown-service at 0.into');
    expect(
      refusal(given(), {
        type: 'split-service',
        service: 'bygglov',
        effectiveOn: '2025-01-01',
        into: ['eldning', 'x'],
      }),
    ).toBe('unknown-service at 0.into.1');
  });

  it('an ended service can be reinstated, a living one cannot', () => {
    const reinstate: Command = {
      type: 'reinstate-service',
      service: 'bygglov',
      effectiveOn: '2025-03-01',
      reason: 'Fel',
    };
    expect(refusal(given(), reinstate)).toBe('nothing-to-change at 0.effectiveOn');
    const retired = given().on('2025-01-01T09:00:00.000Z', {
      type: 'retire-service',
      service: 'bygglov',
      effectiveOn: '2025-01-01',
    });
    expect(events(retired, reinstate)).toMatchObject([{ type: 'service-reinstated' }]);
  });

  it('a service registered too late can be dated back', () => {
    const redate: Command = {
      type: 'redate-service',
      service: 'bygglov',
      effectiveOn: '2020-01-01',
      reason: 'Fanns redan',
    };
    expect(events(given(), redate, assess('bygglov', '2020-06-01', 'red'))).toHaveLength(2);
    expect(refusal(given(), { ...redate, effectiveOn: '2024-01-10' })).toBe(
      'nothing-to-change at 0.effectiveOn',
    );
  });
});

describe('targets and actions', () => {
  const planned = () =>
    given().on('2025-01-01T09:00:00.000Z', {
      type: 'set-target',
      service: 'bygglov',
      status: 'green',
      due: '2025-12-31',
    });
  const move: Command = {
    type: 'move-target',
    service: 'bygglov',
    target: '3-0',
    due: '2026-06-30',
    reason: 'Upphandlingen dröjer',
  };

  it('a move needs an open target and a real difference', () => {
    expect(events(planned(), move)).toMatchObject([
      { type: 'target-moved', status: 'green', due: '2026-06-30' },
    ]);
    expect(refusal(planned(), { ...move, due: '2025-12-31' })).toBe('nothing-to-change at 0.due');
    expect(refusal(planned(), { type: 'meet-target', service: 'bygglov', target: '3-0' }, move)).toBe(
      'target-closed at 1.target',
    );
    expect(refusal(given(), move)).toBe('unknown-target at 0.target');
    expect(refusal(planned(), { ...move, effectiveOn: '2024-12-31' })).toBe(
      'before-registration at 0.effectiveOn',
    );
  });

  it('an action can hang on a target, be changed, escalated and finished once', () => {
    const add: Command = {
      type: 'add-action',
      service: 'bygglov',
      target: '3-0',
      title: 'Avtal',
      owner: 'IT-chef',
      due: '2025-09-01',
    };
    const story = planned().on('2025-02-01T09:00:00.000Z', add);
    const finish: Command = { type: 'finish-action', service: 'bygglov', action: '4-0' };
    expect(
      events(
        story,
        {
          type: 'escalate-action',
          service: 'bygglov',
          action: '4-0',
          to: 'Kommundirektör',
          reason: 'Står still',
        },
        finish,
      ),
    ).toHaveLength(2);
    expect(refusal(story, finish, finish)).toBe('action-finished at 1.action');
    expect(refusal(story, { ...finish, action: '1-1' })).toBe('unknown-action at 0.action');
    expect(refusal(story, { type: 'change-action', service: 'bygglov', action: '4-0' })).toBe(
      'nothing-to-change at 0.action',
    );
    expect(refusal(given(), add)).toBe('unknown-target at 0.target');
  });
});

describe('editions, settings and redaction', () => {
  it('an edition pins day, seq and catalogue, and its id is never used again', () => {
    const publish: Command = {
      type: 'publish-edition',
      id: '2024',
      label: 'Bokslut 2024',
      validOn: '2024-12-31',
    };
    expect(events(given(), publish)).toEqual([
      {
        type: 'edition-published',
        edition: '2024',
        label: 'Bokslut 2024',
        validOn: '2024-12-31',
        seq: 3,
        catalogue: 'blomlada-2026',
      },
    ]);
    expect(events(given(), { ...publish, knownOn: '2020-01-01' })).toMatchObject([{ seq: 1 }]);
    expect(refusal(given(), publish, publish)).toBe('edition-exists at 1.id');
    expect(refusal(given(), { ...publish, validOn: '2026-01-01' })).toBe('future-date at 0.validOn');
    expect(refusal(given(), { ...publish, knownOn: 'igår' })).toBe('invalid-date at 0.knownOn');
  });

  it('an edition is withdrawn once', () => {
    const story = given().on('2025-01-01T09:00:00.000Z', {
      type: 'publish-edition',
      id: '2024',
      label: 'Bokslut',
      validOn: '2024-12-31',
    });
    const withdraw: Command = { type: 'withdraw-edition', edition: '2024', reason: 'Fel siffror' };
    expect(refusal(story, withdraw, withdraw)).toBe('edition-withdrawn at 1.edition');
    expect(refusal(given(), withdraw)).toBe('unknown-edition at 0.edition');
  });

  it('a colour must carry white text, and can be taken away again', () => {
    const colour = (code: string | null): Command => ({ type: 'change-settings', changes: { colour: code } });
    expect(refusal(given(), colour('#ffdd00'))).toBe('colour-unreadable at 0.changes.colour');
    expect(events(given(), colour('#005293'), colour(null))).toMatchObject([
      { type: 'settings-changed', changes: { colour: '#005293' } },
      { type: 'settings-changed', changes: { colour: null } },
    ]);
  });

  it('settings must differ, and a catalogue must have a place for every service', () => {
    expect(refusal(given(), { type: 'change-settings', changes: { staleAfterMonths: 12 } })).toBe(
      'nothing-to-change at 0.changes',
    );
    expect(
      refusal(given(), { type: 'change-settings', changes: { catalogue: 'canada-interaction-points' } }),
    ).toBe('unknown-area at 0.changes.catalogue');
    expect(refusal(given(), { type: 'change-settings', changes: { catalogue: 'x' } })).toBe(
      'unknown-catalogue at 0.settings.catalogue',
    );
  });

  it('a text that a commit refers to can be redacted, once', () => {
    const story = given().on(
      '2025-01-01T09:00:00.000Z',
      assess('bygglov', '2025-01-01', 'red', 'Anna Andersson ringde'),
    );
    const text = story.state.services.bygglov?.assessments[0]?.reason ?? '';
    const redact: Command = { type: 'redact-text', text, reason: 'Namn på en invånare' };
    expect(events(story, redact)).toMatchObject([{ type: 'text-redacted', text }]);
    expect(refusal(story, redact, redact)).toBe('unknown-text at 1.text');
    expect(refusal(story, { ...redact, text: 'f'.repeat(64) })).toBe('unknown-text at 0.text');
    const redacted = story.on('2025-01-02T09:00:00.000Z', { ...redact, reason: 'Anna bad om det' });
    const reason = redacted.state.redacted[text]?.reason ?? '';
    expect(events(redacted, { ...redact, text: reason })).toMatchObject([
      { type: 'text-redacted', text: reason },
    ]);
  });
});
