import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_promises_withdrawal_kind" AS ENUM('withdrawn', 'emergency');
  CREATE TYPE "public"."enum__promises_v_version_withdrawal_kind" AS ENUM('withdrawn', 'emergency');
  CREATE TYPE "public"."enum_follow_ups_origin" AS ENUM('plan', 'person');
  CREATE TYPE "public"."enum_emergency_information_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__emergency_information_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__emergency_information_v_published_locale" AS ENUM('sv', 'sv-simple', 'en', 'fi', 'ar', 'so', 'fa', 'prs', 'ti', 'ckb', 'kmr', 'uk', 'pl', 'tr', 'es', 'ru', 'se');
  CREATE TABLE "audit_events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"number" bigint,
  	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  	"actor" text,
  	"actor_function" text,
  	"organisation" text,
  	"municipality" text,
  	"action" text NOT NULL,
  	"collection" text,
  	"document" text,
  	"locale" text,
  	"details" text DEFAULT '{}' NOT NULL,
  	"previous_hash" text,
  	"hash" text,
  	CONSTRAINT "audit_events_number_unique" UNIQUE("number")
  );
  
  CREATE TABLE "second_factors" (
  	"user" text PRIMARY KEY NOT NULL,
  	"sealed_secret" text NOT NULL,
  	"confirmed_at" timestamp with time zone,
  	"last_step" bigint
  );
  
  CREATE TABLE "recovery_codes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"user" text NOT NULL,
  	"hash" text NOT NULL,
  	"used_on" date
  );
  
  CREATE TABLE "external_identities" (
  	"issuer" text NOT NULL,
  	"subject" text NOT NULL,
  	"user" text NOT NULL,
  	CONSTRAINT "external_identities_issuer_subject_pk" PRIMARY KEY("issuer","subject")
  );
  
  CREATE TABLE "mail_outbox" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"recipient" text NOT NULL,
  	"kind" text NOT NULL,
  	"subject" text NOT NULL,
  	"body" text NOT NULL,
  	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"attempts" integer DEFAULT 0 NOT NULL,
  	"sent_at" timestamp with time zone
  );
  
  CREATE TABLE "digests" (
  	"user" text NOT NULL,
  	"day" date NOT NULL,
  	CONSTRAINT "digests_user_day_pk" PRIMARY KEY("user","day")
  );
  
  CREATE TABLE "import_runs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality" text NOT NULL,
  	"organisation" text NOT NULL,
  	"user" text NOT NULL,
  	"file_name" text NOT NULL,
  	"content" "bytea",
  	"mapping" jsonb DEFAULT '{}'::jsonb NOT NULL,
  	"state" text DEFAULT 'read' NOT NULL,
  	"counts" jsonb DEFAULT '{}'::jsonb NOT NULL,
  	"before" jsonb,
  	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"applied_at" timestamp with time zone,
  	"undone_at" timestamp with time zone
  );
  
  CREATE TABLE "column_synonyms" (
  	"municipality" text NOT NULL,
  	"heading" text NOT NULL,
  	"column" text NOT NULL,
  	CONSTRAINT "column_synonyms_municipality_heading_pk" PRIMARY KEY("municipality","heading")
  );
  
  CREATE TABLE "promises_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"finding" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "_promises_v_version_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"finding" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_emergency_information_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_key" varchar,
  	"version_contact" varchar,
  	"version_href" varchar,
  	"version_proposed_by_id" uuid,
  	"version_order" numeric DEFAULT 0,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__emergency_information_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__emergency_information_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_emergency_information_v_locales" (
  	"version_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "watch_words_words" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"word" varchar NOT NULL,
  	"advice" varchar NOT NULL
  );
  
  CREATE TABLE "watch_words" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "emergency_information" ALTER COLUMN "key" DROP NOT NULL;
  ALTER TABLE "emergency_information" ALTER COLUMN "contact" DROP NOT NULL;
  ALTER TABLE "emergency_information" ALTER COLUMN "href" DROP NOT NULL;
  ALTER TABLE "emergency_information" ALTER COLUMN "order" DROP NOT NULL;
  ALTER TABLE "promises" ADD COLUMN "publish_at" timestamp(3) with time zone;
  ALTER TABLE "promises" ADD COLUMN "unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "promises" ADD COLUMN "withdrawal_kind" "enum_promises_withdrawal_kind";
  ALTER TABLE "_promises_v" ADD COLUMN "version_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_promises_v" ADD COLUMN "version_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "_promises_v" ADD COLUMN "version_withdrawal_kind" "enum__promises_v_version_withdrawal_kind";
  ALTER TABLE "follow_ups" ADD COLUMN "origin" "enum_follow_ups_origin" DEFAULT 'person' NOT NULL;
  ALTER TABLE "emergency_information" ADD COLUMN "proposed_by_id" uuid;
  ALTER TABLE "emergency_information" ADD COLUMN "_status" "enum_emergency_information_status" DEFAULT 'draft';
  ALTER TABLE "municipalities" ADD COLUMN "require_second_factor" boolean;
  ALTER TABLE "users" ADD COLUMN "digest" boolean DEFAULT true;
  ALTER TABLE "promises_overrides" ADD CONSTRAINT "promises_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v_version_overrides" ADD CONSTRAINT "_promises_v_version_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_promises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_emergency_information_v" ADD CONSTRAINT "_emergency_information_v_parent_id_emergency_information_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."emergency_information"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_emergency_information_v" ADD CONSTRAINT "_emergency_information_v_version_proposed_by_id_users_id_fk" FOREIGN KEY ("version_proposed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_emergency_information_v_locales" ADD CONSTRAINT "_emergency_information_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_emergency_information_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "watch_words_words" ADD CONSTRAINT "watch_words_words_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."watch_words"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "audit_events_organisation" ON "audit_events" USING btree ("organisation","number");
  CREATE INDEX "audit_events_document" ON "audit_events" USING btree ("collection","document");
  CREATE INDEX "recovery_codes_user" ON "recovery_codes" USING btree ("user");
  CREATE INDEX "mail_outbox_due" ON "mail_outbox" USING btree ("sent_at","due_at");
  CREATE INDEX "import_runs_place" ON "import_runs" USING btree ("municipality","created_at");
  CREATE INDEX "promises_overrides_order_idx" ON "promises_overrides" USING btree ("_order");
  CREATE INDEX "promises_overrides_parent_id_idx" ON "promises_overrides" USING btree ("_parent_id");
  CREATE INDEX "_promises_v_version_overrides_order_idx" ON "_promises_v_version_overrides" USING btree ("_order");
  CREATE INDEX "_promises_v_version_overrides_parent_id_idx" ON "_promises_v_version_overrides" USING btree ("_parent_id");
  CREATE INDEX "_emergency_information_v_parent_idx" ON "_emergency_information_v" USING btree ("parent_id");
  CREATE INDEX "_emergency_information_v_version_version_key_idx" ON "_emergency_information_v" USING btree ("version_key");
  CREATE INDEX "_emergency_information_v_version_version_proposed_by_idx" ON "_emergency_information_v" USING btree ("version_proposed_by_id");
  CREATE INDEX "_emergency_information_v_version_version_updated_at_idx" ON "_emergency_information_v" USING btree ("version_updated_at");
  CREATE INDEX "_emergency_information_v_version_version_created_at_idx" ON "_emergency_information_v" USING btree ("version_created_at");
  CREATE INDEX "_emergency_information_v_version_version__status_idx" ON "_emergency_information_v" USING btree ("version__status");
  CREATE INDEX "_emergency_information_v_created_at_idx" ON "_emergency_information_v" USING btree ("created_at");
  CREATE INDEX "_emergency_information_v_updated_at_idx" ON "_emergency_information_v" USING btree ("updated_at");
  CREATE INDEX "_emergency_information_v_snapshot_idx" ON "_emergency_information_v" USING btree ("snapshot");
  CREATE INDEX "_emergency_information_v_published_locale_idx" ON "_emergency_information_v" USING btree ("published_locale");
  CREATE INDEX "_emergency_information_v_latest_idx" ON "_emergency_information_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_emergency_information_v_locales_locale_parent_id_unique" ON "_emergency_information_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "watch_words_words_order_idx" ON "watch_words_words" USING btree ("_order");
  CREATE INDEX "watch_words_words_parent_id_idx" ON "watch_words_words" USING btree ("_parent_id");
  ALTER TABLE "emergency_information" ADD CONSTRAINT "emergency_information_proposed_by_id_users_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "emergency_information_proposed_by_idx" ON "emergency_information" USING btree ("proposed_by_id");
  CREATE INDEX "emergency_information__status_idx" ON "emergency_information" USING btree ("_status");`)
  await db.execute(keepEmergencyLines)
  await db.execute(chainAudit)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "audit_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "second_factors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "recovery_codes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "external_identities" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "mail_outbox" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "digests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "import_runs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "column_synonyms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "promises_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_promises_v_version_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_emergency_information_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_emergency_information_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "watch_words_words" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "watch_words" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "audit_events" CASCADE;
  DROP TABLE "second_factors" CASCADE;
  DROP TABLE "recovery_codes" CASCADE;
  DROP TABLE "external_identities" CASCADE;
  DROP TABLE "mail_outbox" CASCADE;
  DROP TABLE "digests" CASCADE;
  DROP TABLE "import_runs" CASCADE;
  DROP TABLE "column_synonyms" CASCADE;
  DROP TABLE "promises_overrides" CASCADE;
  DROP TABLE "_promises_v_version_overrides" CASCADE;
  DROP TABLE "_emergency_information_v" CASCADE;
  DROP TABLE "_emergency_information_v_locales" CASCADE;
  DROP TABLE "watch_words_words" CASCADE;
  DROP TABLE "watch_words" CASCADE;
  ALTER TABLE "emergency_information" DROP CONSTRAINT "emergency_information_proposed_by_id_users_id_fk";
  
  DROP INDEX "emergency_information_proposed_by_idx";
  DROP INDEX "emergency_information__status_idx";
  ALTER TABLE "emergency_information" ALTER COLUMN "key" SET NOT NULL;
  ALTER TABLE "emergency_information" ALTER COLUMN "contact" SET NOT NULL;
  ALTER TABLE "emergency_information" ALTER COLUMN "href" SET NOT NULL;
  ALTER TABLE "emergency_information" ALTER COLUMN "order" SET NOT NULL;
  ALTER TABLE "promises" DROP COLUMN "publish_at";
  ALTER TABLE "promises" DROP COLUMN "unpublish_at";
  ALTER TABLE "promises" DROP COLUMN "withdrawal_kind";
  ALTER TABLE "_promises_v" DROP COLUMN "version_publish_at";
  ALTER TABLE "_promises_v" DROP COLUMN "version_unpublish_at";
  ALTER TABLE "_promises_v" DROP COLUMN "version_withdrawal_kind";
  ALTER TABLE "follow_ups" DROP COLUMN "origin";
  ALTER TABLE "emergency_information" DROP COLUMN "proposed_by_id";
  ALTER TABLE "emergency_information" DROP COLUMN "_status";
  ALTER TABLE "municipalities" DROP COLUMN "require_second_factor";
  ALTER TABLE "users" DROP COLUMN "digest";
  DROP TYPE "public"."enum_promises_withdrawal_kind";
  DROP TYPE "public"."enum__promises_v_version_withdrawal_kind";
  DROP TYPE "public"."enum_follow_ups_origin";
  DROP TYPE "public"."enum_emergency_information_status";
  DROP TYPE "public"."enum__emergency_information_v_version_status";
  DROP TYPE "public"."enum__emergency_information_v_published_locale";`)
  await db.execute(unchainAudit)
}

/** What residents read of emergencies stays what they read, and the staff side finds each line as its own first version. */
const keepEmergencyLines = sql`
  UPDATE emergency_information SET _status = 'published';
  WITH made AS (
    INSERT INTO _emergency_information_v (parent_id, version_key, version_contact, version_href, version_order,
      version_updated_at, version_created_at, version__status, latest)
    SELECT id, key, contact, href, "order", updated_at, created_at, 'published', true FROM emergency_information
    RETURNING id, parent_id
  )
  INSERT INTO _emergency_information_v_locales (version_text, _locale, _parent_id)
  SELECT l.text, l._locale, made.id FROM made JOIN emergency_information_locales l ON l._parent_id = made.parent_id;
`

/**
 * Each row is numbered and chained at commit, one transaction after the other, when nobody waits for anything else any
 * more. A sealed row is never changed, and none is removed.
 */
const chainAudit = sql`
  CREATE FUNCTION audit_seal() RETURNS trigger LANGUAGE plpgsql AS $seal$
  DECLARE
    last record;
    next bigint;
  BEGIN
    PERFORM pg_advisory_xact_lock(7402312);
    SELECT number, hash INTO last FROM audit_events WHERE number IS NOT NULL ORDER BY number DESC LIMIT 1;
    next := coalesce(last.number, 0) + 1;
    UPDATE audit_events SET number = next, previous_hash = coalesce(last.hash, ''),
      hash = encode(sha256(convert_to(json_build_array(next,
        to_char(new.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), new.actor, new.actor_function,
        new.organisation, new.municipality, new.action, new.collection, new.document, new.locale, new.details,
        coalesce(last.hash, ''))::text, 'UTF8')), 'hex')
    WHERE id = new.id;
    RETURN NULL;
  END $seal$;
  CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $refuse$
  BEGIN
    IF TG_OP = 'UPDATE' AND old.hash IS NULL THEN RETURN new; END IF;
    RAISE EXCEPTION 'The audit log is only ever added to';
  END $refuse$;
  CREATE CONSTRAINT TRIGGER audit_events_seal AFTER INSERT ON audit_events
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_seal();
  CREATE TRIGGER audit_events_keep BEFORE UPDATE OR DELETE ON audit_events
    FOR EACH ROW EXECUTE FUNCTION audit_refuse();
  CREATE TRIGGER audit_events_keep_all BEFORE TRUNCATE ON audit_events EXECUTE FUNCTION audit_refuse();
`

const unchainAudit = sql`DROP FUNCTION audit_seal(), audit_refuse();`
