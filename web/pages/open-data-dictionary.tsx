import { Files } from './open-data-files.tsx';
import type { ExplainedCodes, ExplainedColumn, OpenData } from './open-data-offer.ts';
import { localeIn, type Viewing } from './viewing.ts';

type Props = { viewing: Viewing; data: OpenData };

const Columns = ({
  viewing,
  title,
  columns,
}: {
  viewing: Viewing;
  title: string;
  columns: readonly ExplainedColumn[];
}) => {
  const { openData } = localeIn(viewing).words;
  return (
    <section class="scroll" aria-label={openData.region(title)} tabindex={0}>
      <table class="words">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{openData.column}</th>
            <th scope="col">{openData.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, type, list, title: head, description }) => (
            <tr>
              <th scope="row">
                <code>{name}</code>
                <small>{list ? openData.listOf(openData.types[type]) : openData.types[type]}</small>
              </th>
              <td>
                <b>{head}.</b> {description}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Codes = ({ viewing, codes }: { viewing: Viewing; codes: readonly ExplainedCodes[] }) => {
  const { openData } = localeIn(viewing).words;
  return (
    <section class="scroll" aria-label={openData.region(openData.codes)} tabindex={0}>
      <table class="words">
        <caption>{openData.codesTable}</caption>
        <thead>
          <tr>
            <th scope="col">{openData.column}</th>
            <th scope="col">{openData.code}</th>
            <th scope="col">{openData.meaning}</th>
          </tr>
        </thead>
        {codes.map(({ columns, codes: own }) => (
          <tbody>
            {own.map(({ code, title }, place) => (
              <tr>
                {place === 0 && (
                  <th scope="rowgroup" rowspan={own.length}>
                    {columns.map((name) => (
                      <>
                        <code>{name}</code>{' '}
                      </>
                    ))}
                  </th>
                )}
                <td>
                  <code>{code}</code>
                </td>
                <td>{title}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
};

/** What every column, code and rule means. */
export const Dictionary = ({ viewing, data }: Props) => {
  const { openData } = localeIn(viewing).words;
  return (
    <section class="dictionary" aria-labelledby="dictionary">
      <h2 id="dictionary">{openData.dictionary}</h2>
      <p class="prose">{openData.dictionaryLead}</p>
      <p class="files">
        <Files files={data.dictionary.files} />
      </p>
      {data.columns.map(({ title, columns }) => (
        <Columns viewing={viewing} title={openData.columnsOf(title)} columns={columns} />
      ))}
      <Columns viewing={viewing} title={openData.shared} columns={data.shared} />
      <Codes viewing={viewing} codes={data.codes} />
      <h3>{openData.rules}</h3>
      <dl class="offer">
        {data.rules.map(({ title, text }) => (
          <div>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
