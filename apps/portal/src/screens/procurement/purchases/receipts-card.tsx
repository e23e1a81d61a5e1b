import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { receiptsQuery, type GoodsReceipt, type Pair } from '../../../api/purchasing';
import { Button } from '../../../kit/button';
import { ListFoot } from '../../../kit/list-foot';
import { Loaded } from '../../../kit/query';
import { Scroll } from '../../../kit/scroll';
import { Status } from '../../../kit/status';
import { dayText } from '../../../text/days';
import { numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';
import { ReceiptDialog } from './receipt-dialog';
import { ReceiptEndDialog, type ReceiptEnd } from './receipt-end-dialog';
import { Received } from './received';

function Row({ receipt, onEnd }: { readonly receipt: GoodsReceipt; readonly onEnd: (end: ReceiptEnd) => void }): ReactNode {
  const { t, language } = useText();
  const { number, source, receivedOn, product, quantity, reversed } = receipt;
  return (
    <tr>
      <th scope="row" className="wrap">
        {number}
        <span className="block muted light">{source}</span>
      </th>
      <td className="day">{dayText(receivedOn, language)}</td>
      <td className="wrap">{product}</td>
      <td className="num">{t('procurement.receipts.amount', { quantity: numberText(quantity.value, language), unit: quantity.unit })}</td>
      <td className="wrap">
        {reversed === null ? (
          <span className="row">
            <Button small label={t('procurement.receipts.reverse-of', { number })} onPress={() => onEnd({ act: 'reverse', receipt })}>
              {t('procurement.receipts.reverse.short')}
            </Button>
            <Button small look="danger" label={t('procurement.receipts.withdraw-of', { number })} onPress={() => onEnd({ act: 'withdraw', receipt })}>
              {t('procurement.receipts.withdraw.short')}
            </Button>
          </span>
        ) : (
          <>
            <Status tone="warn">{t('procurement.receipts.reversed', { day: dayText(reversed.at.slice(0, 10), language) })}</Status>
            <span className="block muted">{reversed.reason}</span>
          </>
        )}
      </td>
    </tr>
  );
}

/** What came in from this supplier? Latest first; what was sent back or recorded by mistake stays visible and is not counted. */
export function ReceiptsCard({ pair }: { readonly pair: Pair }): ReactNode {
  const { t } = useText();
  const query = useInfiniteQuery(receiptsQuery(pair));
  const [recording, setRecording] = useState(false);
  const [ending, setEnding] = useState<ReceiptEnd>();
  return (
    <section className="card" aria-labelledby="supplier-receipts">
      <div className="row apart">
        <h2 id="supplier-receipts">{t('procurement.receipts.title')}</h2>
        <Button small onPress={() => setRecording(true)}>
          {t('procurement.receipts.record')}
        </Button>
      </div>
      <Received pair={pair} />
      <Loaded query={query}>
        {({ pages }) => {
          const receipts = pages.flatMap((page) => page.receipts);
          return receipts.length === 0 ? (
            <p className="muted">{t('procurement.receipts.none')}</p>
          ) : (
            <>
              <Scroll label={t('procurement.receipts.title')} folds>
                <table className="table">
                  <thead>
                    <tr>
                      <th scope="col">{t('procurement.receipts.number')}</th>
                      <th scope="col">{t('procurement.receipts.receivedOn')}</th>
                      <th scope="col">{t('procurement.receipts.product')}</th>
                      <th scope="col" className="num">
                        {t('procurement.receipts.quantity')}
                      </th>
                      <th scope="col">{t('procurement.verifiers.action')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {receipts.map((receipt) => (
                      <Row key={receipt.receiptId} receipt={receipt} onEnd={setEnding} />
                    ))}
                  </tbody>
                </table>
              </Scroll>
              <ListFoot query={query} more={t('procurement.more')} />
            </>
          );
        }}
      </Loaded>
      {recording ? <ReceiptDialog pair={pair} onClose={() => setRecording(false)} /> : null}
      {ending === undefined ? null : <ReceiptEndDialog pair={pair} {...ending} onClose={() => setEnding(undefined)} />}
    </section>
  );
}
