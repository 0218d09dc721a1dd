import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_contact_requests_kind" AS ENUM('question', 'fault', 'accessibleVersion');
  CREATE TYPE "public"."enum_contact_requests_language" AS ENUM('sv', 'sv-simple', 'en', 'fi', 'ar', 'so', 'fa', 'prs', 'ti', 'ckb', 'kmr', 'uk', 'pl', 'tr', 'es', 'ru', 'se');
  CREATE TYPE "public"."enum_contact_requests_state" AS ENUM('received', 'answered', 'handedOn');
  CREATE TYPE "public"."enum_pages_parts_kind" AS ENUM('heading', 'text', 'list', 'factBox', 'link', 'picture', 'file');
  CREATE TYPE "public"."enum_pages_state" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_accessibility_statements_faults_reason" AS ENUM('notCompliant', 'burden', 'exempt');
  CREATE TYPE "public"."enum_accessibility_statements_conformance" AS ENUM('full', 'partial', 'none');
  CREATE TYPE "public"."enum_municipalities_forms_state" AS ENUM('open', 'closed');
  CREATE TYPE "public"."enum_retention_rules_content_type" AS ENUM('contactDetails', 'contactRequests');
  CREATE TYPE "public"."enum_operation_mode" AS ENUM('normal', 'formsOff', 'readOnly');
  CREATE TABLE "search_documents" (
  	"kind" text NOT NULL,
  	"document" text NOT NULL,
  	"locale" text NOT NULL,
  	"municipality" text NOT NULL,
  	"slug" text NOT NULL,
  	"title" text NOT NULL,
  	"body" text NOT NULL,
  	"folded" text NOT NULL,
  	"vector" "tsvector" NOT NULL,
  	CONSTRAINT "search_documents_kind_document_locale_pk" PRIMARY KEY("kind","document","locale")
  );
  
  CREATE TABLE "refused_forms" (
  	"id" text PRIMARY KEY NOT NULL,
  	"sealed" "bytea" NOT NULL,
  	"until" timestamp with time zone NOT NULL
  );
  
  CREATE TABLE "disposals" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality" text NOT NULL,
  	"content_type" text NOT NULL,
  	"decision_reference" text NOT NULL,
  	"count" integer NOT NULL,
  	"day" date NOT NULL
  );
  
  CREATE TABLE "contact_requests" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"case_number" varchar NOT NULL,
  	"kind" "enum_contact_requests_kind" NOT NULL,
  	"message" varchar NOT NULL,
  	"page" varchar,
  	"language" "enum_contact_requests_language" NOT NULL,
  	"received_on" timestamp(3) with time zone NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"form_key" varchar NOT NULL,
  	"state" "enum_contact_requests_state" DEFAULT 'received' NOT NULL,
  	"handed_on_to" varchar,
  	"closed_on" timestamp(3) with time zone,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "contact_details" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"request_id" uuid NOT NULL,
  	"name" varchar,
  	"address" varchar NOT NULL,
  	"received_on" timestamp(3) with time zone NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "pages_parts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_pages_parts_kind" DEFAULT 'text' NOT NULL,
  	"url" varchar,
  	"media_id" uuid
  );
  
  CREATE TABLE "pages_parts_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"slug" varchar NOT NULL,
  	"state" "enum_pages_state" DEFAULT 'draft' NOT NULL,
  	"in_footer" boolean DEFAULT true,
  	"order" numeric DEFAULT 0,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"lead" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "accessibility_statements_faults" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"reason" "enum_accessibility_statements_faults_reason" NOT NULL,
  	"fixed_by" timestamp(3) with time zone
  );
  
  CREATE TABLE "accessibility_statements_faults_locales" (
  	"text" varchar,
  	"reason_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "accessibility_statements" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"conformance" "enum_accessibility_statements_conformance" NOT NULL,
  	"assessed_on" timestamp(3) with time zone NOT NULL,
  	"updated_on" timestamp(3) with time zone NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "accessibility_statements_locales" (
  	"service" varchar,
  	"actors" varchar,
  	"method" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "retention_rules" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"content_type" "enum_retention_rules_content_type" NOT NULL,
  	"after_days" numeric NOT NULL,
  	"decision_reference" varchar,
  	"decided_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "operation" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"mode" "enum_operation_mode" DEFAULT 'normal' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  DROP INDEX "municipality_slug_2_idx";
  ALTER TABLE "municipalities" ADD COLUMN "main_colour" varchar;
  ALTER TABLE "municipalities" ADD COLUMN "accent_colour" varchar;
  ALTER TABLE "municipalities" ADD COLUMN "forms_state" "enum_municipalities_forms_state" DEFAULT 'open';
  ALTER TABLE "municipalities" ADD COLUMN "embed_hosts" varchar;
  ALTER TABLE "municipalities" ADD COLUMN "code" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "contact_requests_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "contact_details_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pages_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "media_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "accessibility_statements_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "retention_rules_id" uuid;
  ALTER TABLE "contact_requests" ADD CONSTRAINT "contact_requests_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contact_requests" ADD CONSTRAINT "contact_requests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contact_details" ADD CONSTRAINT "contact_details_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contact_details" ADD CONSTRAINT "contact_details_request_id_contact_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."contact_requests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contact_details" ADD CONSTRAINT "contact_details_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_parts" ADD CONSTRAINT "pages_parts_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_parts" ADD CONSTRAINT "pages_parts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_parts_locales" ADD CONSTRAINT "pages_parts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_parts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_statements_faults" ADD CONSTRAINT "accessibility_statements_faults_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_statements_faults_locales" ADD CONSTRAINT "accessibility_statements_faults_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_statements_faults"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_statements" ADD CONSTRAINT "accessibility_statements_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accessibility_statements_locales" ADD CONSTRAINT "accessibility_statements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "retention_rules" ADD CONSTRAINT "retention_rules_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "search_documents_place" ON "search_documents" USING btree ("municipality","locale");
  CREATE INDEX "contact_requests_municipality_idx" ON "contact_requests" USING btree ("municipality_id");
  CREATE UNIQUE INDEX "contact_requests_case_number_idx" ON "contact_requests" USING btree ("case_number");
  CREATE INDEX "contact_requests_organisation_idx" ON "contact_requests" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "contact_requests_form_key_idx" ON "contact_requests" USING btree ("form_key");
  CREATE INDEX "contact_requests_state_idx" ON "contact_requests" USING btree ("state");
  CREATE INDEX "contact_requests_updated_at_idx" ON "contact_requests" USING btree ("updated_at");
  CREATE INDEX "contact_requests_created_at_idx" ON "contact_requests" USING btree ("created_at");
  CREATE INDEX "contact_details_municipality_idx" ON "contact_details" USING btree ("municipality_id");
  CREATE INDEX "contact_details_request_idx" ON "contact_details" USING btree ("request_id");
  CREATE INDEX "contact_details_received_on_idx" ON "contact_details" USING btree ("received_on");
  CREATE INDEX "contact_details_organisation_idx" ON "contact_details" USING btree ("organisation_id");
  CREATE INDEX "contact_details_updated_at_idx" ON "contact_details" USING btree ("updated_at");
  CREATE INDEX "contact_details_created_at_idx" ON "contact_details" USING btree ("created_at");
  CREATE INDEX "pages_parts_order_idx" ON "pages_parts" USING btree ("_order");
  CREATE INDEX "pages_parts_parent_id_idx" ON "pages_parts" USING btree ("_parent_id");
  CREATE INDEX "pages_parts_media_idx" ON "pages_parts" USING btree ("media_id");
  CREATE UNIQUE INDEX "pages_parts_locales_locale_parent_id_unique" ON "pages_parts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_municipality_idx" ON "pages" USING btree ("municipality_id");
  CREATE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_state_idx" ON "pages" USING btree ("state");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE UNIQUE INDEX "municipality_slug_2_idx" ON "pages" USING btree ("municipality_id","slug");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_municipality_idx" ON "media" USING btree ("municipality_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "accessibility_statements_faults_order_idx" ON "accessibility_statements_faults" USING btree ("_order");
  CREATE INDEX "accessibility_statements_faults_parent_id_idx" ON "accessibility_statements_faults" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "accessibility_statements_faults_locales_locale_parent_id_uni" ON "accessibility_statements_faults_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "accessibility_statements_municipality_idx" ON "accessibility_statements" USING btree ("municipality_id");
  CREATE INDEX "accessibility_statements_updated_at_idx" ON "accessibility_statements" USING btree ("updated_at");
  CREATE INDEX "accessibility_statements_created_at_idx" ON "accessibility_statements" USING btree ("created_at");
  CREATE UNIQUE INDEX "accessibility_statements_locales_locale_parent_id_unique" ON "accessibility_statements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "retention_rules_municipality_idx" ON "retention_rules" USING btree ("municipality_id");
  CREATE INDEX "retention_rules_updated_at_idx" ON "retention_rules" USING btree ("updated_at");
  CREATE INDEX "retention_rules_created_at_idx" ON "retention_rules" USING btree ("created_at");
  CREATE UNIQUE INDEX "municipality_contentType_idx" ON "retention_rules" USING btree ("municipality_id","content_type");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contact_requests_fk" FOREIGN KEY ("contact_requests_id") REFERENCES "public"."contact_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contact_details_fk" FOREIGN KEY ("contact_details_id") REFERENCES "public"."contact_details"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_accessibility_statements_fk" FOREIGN KEY ("accessibility_statements_id") REFERENCES "public"."accessibility_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_retention_rules_fk" FOREIGN KEY ("retention_rules_id") REFERENCES "public"."retention_rules"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "municipality_slug_3_idx" ON "areas" USING btree ("municipality_id","slug");
  CREATE INDEX "payload_locked_documents_rels_contact_requests_id_idx" ON "payload_locked_documents_rels" USING btree ("contact_requests_id");
  CREATE INDEX "payload_locked_documents_rels_contact_details_id_idx" ON "payload_locked_documents_rels" USING btree ("contact_details_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_accessibility_statements_i_idx" ON "payload_locked_documents_rels" USING btree ("accessibility_statements_id");
  CREATE INDEX "payload_locked_documents_rels_retention_rules_id_idx" ON "payload_locked_documents_rels" USING btree ("retention_rules_id");`)
  await db.execute(prepareSearch)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(forgetSearch)
  await db.execute(sql`
   ALTER TABLE "search_documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "refused_forms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "disposals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contact_requests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contact_details" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_parts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_parts_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "media" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "media_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_statements_faults" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_statements_faults_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_statements" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_statements_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "retention_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "operation" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "search_documents" CASCADE;
  DROP TABLE "refused_forms" CASCADE;
  DROP TABLE "disposals" CASCADE;
  DROP TABLE "contact_requests" CASCADE;
  DROP TABLE "contact_details" CASCADE;
  DROP TABLE "pages_parts" CASCADE;
  DROP TABLE "pages_parts_locales" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "accessibility_statements_faults" CASCADE;
  DROP TABLE "accessibility_statements_faults_locales" CASCADE;
  DROP TABLE "accessibility_statements" CASCADE;
  DROP TABLE "accessibility_statements_locales" CASCADE;
  DROP TABLE "retention_rules" CASCADE;
  DROP TABLE "operation" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_contact_requests_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_contact_details_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_pages_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_media_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_accessibility_statements_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_retention_rules_fk";
  
  DROP INDEX "municipality_slug_3_idx";
  DROP INDEX "payload_locked_documents_rels_contact_requests_id_idx";
  DROP INDEX "payload_locked_documents_rels_contact_details_id_idx";
  DROP INDEX "payload_locked_documents_rels_pages_id_idx";
  DROP INDEX "payload_locked_documents_rels_media_id_idx";
  DROP INDEX "payload_locked_documents_rels_accessibility_statements_i_idx";
  DROP INDEX "payload_locked_documents_rels_retention_rules_id_idx";
  CREATE UNIQUE INDEX "municipality_slug_2_idx" ON "areas" USING btree ("municipality_id","slug");
  ALTER TABLE "municipalities" DROP COLUMN "main_colour";
  ALTER TABLE "municipalities" DROP COLUMN "accent_colour";
  ALTER TABLE "municipalities" DROP COLUMN "forms_state";
  ALTER TABLE "municipalities" DROP COLUMN "embed_hosts";
  ALTER TABLE "municipalities" DROP COLUMN "code";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "contact_requests_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "contact_details_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "pages_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "media_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "accessibility_statements_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "retention_rules_id";
  DROP TYPE "public"."enum_contact_requests_kind";
  DROP TYPE "public"."enum_contact_requests_language";
  DROP TYPE "public"."enum_contact_requests_state";
  DROP TYPE "public"."enum_pages_parts_kind";
  DROP TYPE "public"."enum_pages_state";
  DROP TYPE "public"."enum_accessibility_statements_faults_reason";
  DROP TYPE "public"."enum_accessibility_statements_conformance";
  DROP TYPE "public"."enum_municipalities_forms_state";
  DROP TYPE "public"."enum_retention_rules_content_type";
  DROP TYPE "public"."enum_operation_mode";`)
}

/** Words are stemmed in Swedish, Finnish, English and Arabic; other languages are matched as they are written. */
const prepareSearch = sql`
  CREATE EXTENSION IF NOT EXISTS unaccent;
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE TEXT SEARCH CONFIGURATION loftet_sv (COPY = swedish);
  ALTER TEXT SEARCH CONFIGURATION loftet_sv ALTER MAPPING FOR hword, hword_part, word WITH unaccent, swedish_stem;
  CREATE TEXT SEARCH CONFIGURATION loftet_fi (COPY = finnish);
  ALTER TEXT SEARCH CONFIGURATION loftet_fi ALTER MAPPING FOR hword, hword_part, word WITH unaccent, finnish_stem;
  CREATE TEXT SEARCH CONFIGURATION loftet_en (COPY = english);
  ALTER TEXT SEARCH CONFIGURATION loftet_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
  CREATE TEXT SEARCH CONFIGURATION loftet_ar (COPY = arabic);
  ALTER TEXT SEARCH CONFIGURATION loftet_ar ALTER MAPPING FOR hword, hword_part, word WITH unaccent, arabic_stem;
  CREATE TEXT SEARCH CONFIGURATION loftet_simple (COPY = simple);
  ALTER TEXT SEARCH CONFIGURATION loftet_simple ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;
  CREATE INDEX search_documents_vector ON search_documents USING gin (vector);
  CREATE INDEX search_documents_folded ON search_documents USING gin (folded gin_trgm_ops);
`

const forgetSearch = sql`
  DROP TEXT SEARCH CONFIGURATION loftet_sv, loftet_fi, loftet_en, loftet_ar, loftet_simple;
`
