import type { Answered } from '../answer.js';
import type { Connection } from '../connection.js';
import type { Webhook, WebhookDelivery, WebhookDeliveryList, WebhookDraft, WebhookList } from '../generated/schema.js';
import type { CallOptions, PutOptions } from '../options.js';
import { conditionsOf } from './conditions.js';

/** Addresses that are told when entries change, with signed messages (Standard Webhooks). */
export class WebhookGroup {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Registers or changes a webhook and switches it on. A new secret is shown only in this answer. */
  put(code: string, draft: WebhookDraft, options: PutOptions = {}): Promise<Answered<Webhook>> {
    return this.#connection.call('PutWebhook', { path: { code }, body: draft }, conditionsOf(options));
  }

  get(code: string, options: CallOptions = {}): Promise<Answered<Webhook>> {
    return this.#connection.call('GetWebhook', { path: { code } }, options);
  }

  list(options: CallOptions = {}): Promise<Answered<WebhookList>> {
    return this.#connection.call('ListWebhooks', {}, options);
  }

  /** Removes a webhook with its secrets and deliveries. */
  async delete(code: string, options: CallOptions = {}): Promise<void> {
    await this.#connection.call('DeleteWebhook', { path: { code } }, options);
  }

  /** The newest 100 messages, the newest first, with what became of each. */
  deliveries(code: string, options: CallOptions = {}): Promise<Answered<WebhookDeliveryList>> {
    return this.#connection.call('ListWebhookDeliveries', { path: { code } }, options);
  }

  /** Sends a message of the type webhook.test after those that wait. */
  test(code: string, options: CallOptions = {}): Promise<Answered<WebhookDelivery>> {
    return this.#connection.call('TestWebhook', { path: { code } }, options);
  }
}
