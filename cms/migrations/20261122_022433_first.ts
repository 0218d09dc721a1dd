import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('sv', 'sv-simple', 'en', 'fi', 'ar', 'so', 'fa', 'prs', 'ti', 'ckb', 'kmr', 'uk', 'pl', 'tr', 'es', 'ru', 'se');
  CREATE TYPE "public"."enum_promises_follow_up_frequency" AS ENUM('monthly', 'quarterly', 'tertial', 'halfYear', 'yearly');
  CREATE TYPE "public"."enum_promises_outcome" AS ENUM('fulfilled', 'partlyFulfilled', 'notFulfilled');
  CREATE TYPE "public"."enum_promises_editorial_state" AS ENUM('draft', 'inReview', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_promises_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__promises_v_version_follow_up_frequency" AS ENUM('monthly', 'quarterly', 'tertial', 'halfYear', 'yearly');
  CREATE TYPE "public"."enum__promises_v_version_outcome" AS ENUM('fulfilled', 'partlyFulfilled', 'notFulfilled');
  CREATE TYPE "public"."enum__promises_v_version_editorial_state" AS ENUM('draft', 'inReview', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__promises_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__promises_v_published_locale" AS ENUM('sv', 'sv-simple', 'en', 'fi', 'ar', 'so', 'fa', 'prs', 'ti', 'ckb', 'kmr', 'uk', 'pl', 'tr', 'es', 'ru', 'se');
  CREATE TYPE "public"."enum_progress_updates_items_status" AS ENUM('planned', 'ongoing', 'delayed', 'changed', 'done', 'partlyDone', 'notDone', 'cancelled');
  CREATE TYPE "public"."enum_progress_updates_state" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_follow_ups_kind" AS ENUM('production', 'process', 'effect');
  CREATE TYPE "public"."enum_indicators_kind" AS ENUM('production', 'process', 'effect');
  CREATE TYPE "public"."enum_indicators_desired_direction" AS ENUM('up', 'down', 'keep');
  CREATE TYPE "public"."enum_agreements_horizons_kind" AS ENUM('symptoms', 'causes', 'structures');
  CREATE TYPE "public"."enum_agreements_state" AS ENUM('draft', 'signed', 'expired', 'terminated');
  CREATE TYPE "public"."enum_focus_areas_code" AS ENUM('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H');
  CREATE TYPE "public"."enum_activities_state" AS ENUM('initiated', 'ongoing', 'finished', 'unknown');
  CREATE TYPE "public"."enum_activities_needs_reinforcement" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_languages_key" AS ENUM('sv', 'sv-simple', 'en', 'fi', 'ar', 'so', 'fa', 'prs', 'ti', 'ckb', 'kmr', 'uk', 'pl', 'tr', 'es', 'ru', 'se');
  CREATE TYPE "public"."enum_languages_direction" AS ENUM('ltr', 'rtl');
  CREATE TYPE "public"."enum_languages_interface_state" AS ENUM('source', 'machine', 'reviewed');
  CREATE TYPE "public"."enum_municipalities_active_languages" AS ENUM('sv', 'sv-simple', 'en', 'fi', 'ar', 'so', 'fa', 'prs', 'ti', 'ckb', 'kmr', 'uk', 'pl', 'tr', 'es', 'ru', 'se');
  CREATE TYPE "public"."enum_municipalities_required_languages" AS ENUM('sv', 'sv-simple', 'en', 'fi', 'ar', 'so', 'fa', 'prs', 'ti', 'ckb', 'kmr', 'uk', 'pl', 'tr', 'es', 'ru', 'se');
  CREATE TYPE "public"."enum_areas_population_age" AS ENUM('0-15', '16-24', '25-44', '45-64', '65-79', '80+');
  CREATE TYPE "public"."enum_areas_population_sex" AS ENUM('woman', 'man', 'all');
  CREATE TYPE "public"."enum_areas_kind" AS ENUM('municipality', 'localPoliceArea', 'district', 'place');
  CREATE TYPE "public"."enum_organisations_kind" AS ENUM('police', 'municipality', 'housingCompany', 'region', 'association', 'business');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('communicator', 'approver', 'coordinator', 'analyst', 'translator', 'administrator', 'reader', 'operator');
  CREATE TYPE "public"."enum_users_languages" AS ENUM('sv', 'sv-simple', 'en', 'fi', 'ar', 'so', 'fa', 'prs', 'ti', 'ckb', 'kmr', 'uk', 'pl', 'tr', 'es', 'ru', 'se');
  CREATE TABLE "translation_states" (
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"locale" text NOT NULL,
  	"fields" jsonb DEFAULT '{}'::jsonb NOT NULL,
  	"reviewer" text,
  	"reviewed_at" timestamp with time zone,
  	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "translation_states_collection_document_locale_pk" PRIMARY KEY("collection","document","locale")
  );
  
  CREATE TABLE "demo_loads" (
  	"name" text PRIMARY KEY NOT NULL,
  	"loaded_on" date NOT NULL
  );
  
  CREATE TABLE "promises_desired_effects" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "promises_desired_effects_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "promises_commitments" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"responsible_function" varchar,
  	"due" timestamp(3) with time zone,
  	"continuous" boolean,
  	"target_number" numeric
  );
  
  CREATE TABLE "promises_commitments_locales" (
  	"text" varchar,
  	"target_unit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "promises_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" uuid,
  	"date" timestamp(3) with time zone
  );
  
  CREATE TABLE "promises_signatories_locales" (
  	"role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "promises_external_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"organisation_id" uuid,
  	"compared_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "promises_change_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone
  );
  
  CREATE TABLE "promises_change_log_locales" (
  	"what" varchar,
  	"why" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "promises_approvals" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" uuid,
  	"content_hash" varchar,
  	"date" timestamp(3) with time zone
  );
  
  CREATE TABLE "promises" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"slug" varchar,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"problem_detail" varchar,
  	"follow_up_frequency" "enum_promises_follow_up_frequency" DEFAULT 'quarterly',
  	"previous_promise_id" uuid,
  	"outcome" "enum_promises_outcome",
  	"editorial_state" "enum_promises_editorial_state" DEFAULT 'draft',
  	"last_edited_by_id" uuid,
  	"published_on" timestamp(3) with time zone,
  	"withdrawn_on" timestamp(3) with time zone,
  	"replaced_by_id" uuid,
  	"record_number" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_promises_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "promises_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"audience" varchar,
  	"problem_statement" varchar,
  	"basis" varchar,
  	"outcome_summary" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "promises_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"areas_id" uuid,
  	"organisations_id" uuid,
  	"focus_areas_id" uuid
  );
  
  CREATE TABLE "_promises_v_version_desired_effects" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_promises_v_version_desired_effects_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_promises_v_version_commitments" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"responsible_function" varchar,
  	"due" timestamp(3) with time zone,
  	"continuous" boolean,
  	"target_number" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_promises_v_version_commitments_locales" (
  	"text" varchar,
  	"target_unit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_promises_v_version_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"organisation_id" uuid,
  	"date" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_promises_v_version_signatories_locales" (
  	"role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_promises_v_version_external_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"url" varchar,
  	"organisation_id" uuid,
  	"compared_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_promises_v_version_change_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_promises_v_version_change_log_locales" (
  	"what" varchar,
  	"why" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_promises_v_version_approvals" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"organisation_id" uuid,
  	"content_hash" varchar,
  	"date" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_promises_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_municipality_id" uuid,
  	"version_slug" varchar,
  	"version_from" timestamp(3) with time zone,
  	"version_to" timestamp(3) with time zone,
  	"version_problem_detail" varchar,
  	"version_follow_up_frequency" "enum__promises_v_version_follow_up_frequency" DEFAULT 'quarterly',
  	"version_previous_promise_id" uuid,
  	"version_outcome" "enum__promises_v_version_outcome",
  	"version_editorial_state" "enum__promises_v_version_editorial_state" DEFAULT 'draft',
  	"version_last_edited_by_id" uuid,
  	"version_published_on" timestamp(3) with time zone,
  	"version_withdrawn_on" timestamp(3) with time zone,
  	"version_replaced_by_id" uuid,
  	"version_record_number" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__promises_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__promises_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_promises_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_audience" varchar,
  	"version_problem_statement" varchar,
  	"version_basis" varchar,
  	"version_outcome_summary" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_promises_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"areas_id" uuid,
  	"organisations_id" uuid,
  	"focus_areas_id" uuid
  );
  
  CREATE TABLE "progress_updates_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"commitment" varchar NOT NULL,
  	"status" "enum_progress_updates_items_status" NOT NULL,
  	"result" numeric
  );
  
  CREATE TABLE "progress_updates_items_locales" (
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "progress_updates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"promise_id" uuid NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"follow_up_id" uuid,
  	"state" "enum_progress_updates_state" DEFAULT 'draft' NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "progress_updates_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "follow_ups" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"promise_id" uuid NOT NULL,
  	"planned_for" timestamp(3) with time zone NOT NULL,
  	"kind" "enum_follow_ups_kind" DEFAULT 'process' NOT NULL,
  	"conclusion" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "indicators" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"promise_id" uuid NOT NULL,
  	"kind" "enum_indicators_kind" NOT NULL,
  	"desired_direction" "enum_indicators_desired_direction" NOT NULL,
  	"baseline_value" numeric,
  	"baseline_day" timestamp(3) with time zone,
  	"target" numeric,
  	"order" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "indicators_locales" (
  	"name" varchar,
  	"unit" varchar,
  	"direction_reason" varchar,
  	"baseline_missing_reason" varchar,
  	"source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "indicator_values" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"indicator_id" uuid NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"value" numeric NOT NULL,
  	"low" numeric,
  	"high" numeric,
  	"base" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "indicator_values_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "agreements_parties" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"joined" timestamp(3) with time zone
  );
  
  CREATE TABLE "agreements_principles" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "agreements_principles_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "agreements_horizons" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_agreements_horizons_kind" NOT NULL,
  	"years_from" numeric NOT NULL,
  	"years_to" numeric NOT NULL
  );
  
  CREATE TABLE "agreements_horizons_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "agreements_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "agreements_signatories_locales" (
  	"role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "agreements" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"slug" varchar NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"to" timestamp(3) with time zone NOT NULL,
  	"state" "enum_agreements_state" DEFAULT 'draft' NOT NULL,
  	"record_number" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "agreements_locales" (
  	"title" varchar,
  	"purposes" varchar,
  	"cooperation_areas" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "focus_areas" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"code" "enum_focus_areas_code" NOT NULL,
  	"title_internal" varchar NOT NULL,
  	"agreement_id" uuid,
  	"order" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "focus_areas_locales" (
  	"title_public" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "activities" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"title" varchar NOT NULL,
  	"sub_activity" varchar,
  	"state" "enum_activities_state" DEFAULT 'unknown' NOT NULL,
  	"orientation" varchar,
  	"mission" varchar,
  	"method" varchar,
  	"follow_up" varchar,
  	"group" varchar,
  	"start_text" varchar,
  	"start_day" timestamp(3) with time zone,
  	"follow_up_text" varchar,
  	"follow_up_day" timestamp(3) with time zone,
  	"end_text" varchar,
  	"end_day" timestamp(3) with time zone,
  	"needs_reinforcement" "enum_activities_needs_reinforcement" DEFAULT 'unknown' NOT NULL,
  	"handled_by" varchar,
  	"other" varchar,
  	"released" boolean,
  	"organisation_id" uuid,
  	"import_key" varchar,
  	"imported" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "activities_locales" (
  	"title_public" varchar,
  	"description_public" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "activities_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"focus_areas_id" uuid
  );
  
  CREATE TABLE "contacts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"organisation_id" uuid NOT NULL,
  	"phone" varchar,
  	"email" varchar,
  	"url" varchar,
  	"order" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "contacts_locales" (
  	"role" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "contacts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"areas_id" uuid
  );
  
  CREATE TABLE "site_notices" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"from" timestamp(3) with time zone NOT NULL,
  	"to" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_notices_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "glossary_terms" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "glossary_terms_locales" (
  	"term" varchar,
  	"explanation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "emergency_information" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"contact" varchar NOT NULL,
  	"href" varchar NOT NULL,
  	"order" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "emergency_information_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "languages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" "enum_languages_key" NOT NULL,
  	"own_name" varchar NOT NULL,
  	"direction" "enum_languages_direction" NOT NULL,
  	"tag" varchar NOT NULL,
  	"active_from" timestamp(3) with time zone,
  	"interface_state" "enum_languages_interface_state" DEFAULT 'machine' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "municipalities_active_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_municipalities_active_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "municipalities_required_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_municipalities_required_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "municipalities" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"finnish_administrative_area" boolean,
  	"published" boolean,
  	"archived" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "municipalities_locales" (
  	"lead" varchar,
  	"footer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "areas_population" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"age" "enum_areas_population_age" NOT NULL,
  	"sex" "enum_areas_population_sex" NOT NULL,
  	"count" numeric NOT NULL,
  	"year" numeric NOT NULL,
  	"source" varchar NOT NULL
  );
  
  CREATE TABLE "areas" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"slug" varchar NOT NULL,
  	"kind" "enum_areas_kind" NOT NULL,
  	"listed" boolean DEFAULT true,
  	"publish_as_id" uuid,
  	"boundary" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "areas_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "areas_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"areas_id" uuid
  );
  
  CREATE TABLE "police_areas" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "police_areas_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "police_areas_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"municipalities_id" uuid
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar NOT NULL,
  	"kind" "enum_organisations_kind" NOT NULL,
  	"url" varchar,
  	"dpo_contact" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "organisations_locales" (
  	"name" varchar,
  	"controller_info" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "organisations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"municipalities_id" uuid
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_tenants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"tenant_id" uuid NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"function_title" varchar NOT NULL,
  	"organisation_id" uuid,
  	"has_one_time_password" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"promises_id" uuid,
  	"progress_updates_id" uuid,
  	"follow_ups_id" uuid,
  	"indicators_id" uuid,
  	"indicator_values_id" uuid,
  	"agreements_id" uuid,
  	"focus_areas_id" uuid,
  	"activities_id" uuid,
  	"contacts_id" uuid,
  	"site_notices_id" uuid,
  	"glossary_terms_id" uuid,
  	"emergency_information_id" uuid,
  	"languages_id" uuid,
  	"municipalities_id" uuid,
  	"areas_id" uuid,
  	"police_areas_id" uuid,
  	"organisations_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "promises_desired_effects" ADD CONSTRAINT "promises_desired_effects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_desired_effects_locales" ADD CONSTRAINT "promises_desired_effects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."promises_desired_effects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_commitments" ADD CONSTRAINT "promises_commitments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_commitments_locales" ADD CONSTRAINT "promises_commitments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."promises_commitments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_signatories" ADD CONSTRAINT "promises_signatories_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "promises_signatories" ADD CONSTRAINT "promises_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_signatories_locales" ADD CONSTRAINT "promises_signatories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."promises_signatories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_external_links" ADD CONSTRAINT "promises_external_links_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "promises_external_links" ADD CONSTRAINT "promises_external_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_change_log" ADD CONSTRAINT "promises_change_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_change_log_locales" ADD CONSTRAINT "promises_change_log_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."promises_change_log"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_approvals" ADD CONSTRAINT "promises_approvals_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "promises_approvals" ADD CONSTRAINT "promises_approvals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises" ADD CONSTRAINT "promises_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "promises" ADD CONSTRAINT "promises_previous_promise_id_promises_id_fk" FOREIGN KEY ("previous_promise_id") REFERENCES "public"."promises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "promises" ADD CONSTRAINT "promises_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "promises" ADD CONSTRAINT "promises_replaced_by_id_promises_id_fk" FOREIGN KEY ("replaced_by_id") REFERENCES "public"."promises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "promises_locales" ADD CONSTRAINT "promises_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_rels" ADD CONSTRAINT "promises_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_rels" ADD CONSTRAINT "promises_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_rels" ADD CONSTRAINT "promises_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_rels" ADD CONSTRAINT "promises_rels_focus_areas_fk" FOREIGN KEY ("focus_areas_id") REFERENCES "public"."focus_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v_version_desired_effects" ADD CONSTRAINT "_promises_v_version_desired_effects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_promises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v_version_desired_effects_locales" ADD CONSTRAINT "_promises_v_version_desired_effects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_promises_v_version_desired_effects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v_version_commitments" ADD CONSTRAINT "_promises_v_version_commitments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_promises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v_version_commitments_locales" ADD CONSTRAINT "_promises_v_version_commitments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_promises_v_version_commitments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v_version_signatories" ADD CONSTRAINT "_promises_v_version_signatories_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_promises_v_version_signatories" ADD CONSTRAINT "_promises_v_version_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_promises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v_version_signatories_locales" ADD CONSTRAINT "_promises_v_version_signatories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_promises_v_version_signatories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v_version_external_links" ADD CONSTRAINT "_promises_v_version_external_links_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_promises_v_version_external_links" ADD CONSTRAINT "_promises_v_version_external_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_promises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v_version_change_log" ADD CONSTRAINT "_promises_v_version_change_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_promises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v_version_change_log_locales" ADD CONSTRAINT "_promises_v_version_change_log_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_promises_v_version_change_log"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v_version_approvals" ADD CONSTRAINT "_promises_v_version_approvals_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_promises_v_version_approvals" ADD CONSTRAINT "_promises_v_version_approvals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_promises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v" ADD CONSTRAINT "_promises_v_parent_id_promises_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."promises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_promises_v" ADD CONSTRAINT "_promises_v_version_municipality_id_municipalities_id_fk" FOREIGN KEY ("version_municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_promises_v" ADD CONSTRAINT "_promises_v_version_previous_promise_id_promises_id_fk" FOREIGN KEY ("version_previous_promise_id") REFERENCES "public"."promises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_promises_v" ADD CONSTRAINT "_promises_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_promises_v" ADD CONSTRAINT "_promises_v_version_replaced_by_id_promises_id_fk" FOREIGN KEY ("version_replaced_by_id") REFERENCES "public"."promises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_promises_v_locales" ADD CONSTRAINT "_promises_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_promises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v_rels" ADD CONSTRAINT "_promises_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_promises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v_rels" ADD CONSTRAINT "_promises_v_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v_rels" ADD CONSTRAINT "_promises_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_promises_v_rels" ADD CONSTRAINT "_promises_v_rels_focus_areas_fk" FOREIGN KEY ("focus_areas_id") REFERENCES "public"."focus_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "progress_updates_items" ADD CONSTRAINT "progress_updates_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."progress_updates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "progress_updates_items_locales" ADD CONSTRAINT "progress_updates_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."progress_updates_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "progress_updates" ADD CONSTRAINT "progress_updates_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "progress_updates" ADD CONSTRAINT "progress_updates_promise_id_promises_id_fk" FOREIGN KEY ("promise_id") REFERENCES "public"."promises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "progress_updates" ADD CONSTRAINT "progress_updates_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "progress_updates" ADD CONSTRAINT "progress_updates_follow_up_id_follow_ups_id_fk" FOREIGN KEY ("follow_up_id") REFERENCES "public"."follow_ups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "progress_updates_locales" ADD CONSTRAINT "progress_updates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."progress_updates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_promise_id_promises_id_fk" FOREIGN KEY ("promise_id") REFERENCES "public"."promises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicators" ADD CONSTRAINT "indicators_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicators" ADD CONSTRAINT "indicators_promise_id_promises_id_fk" FOREIGN KEY ("promise_id") REFERENCES "public"."promises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicators_locales" ADD CONSTRAINT "indicators_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicator_values_locales" ADD CONSTRAINT "indicator_values_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicator_values"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_parties" ADD CONSTRAINT "agreements_parties_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreements_parties" ADD CONSTRAINT "agreements_parties_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_principles" ADD CONSTRAINT "agreements_principles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_principles_locales" ADD CONSTRAINT "agreements_principles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements_principles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_horizons" ADD CONSTRAINT "agreements_horizons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_horizons_locales" ADD CONSTRAINT "agreements_horizons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements_horizons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_signatories" ADD CONSTRAINT "agreements_signatories_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreements_signatories" ADD CONSTRAINT "agreements_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_signatories_locales" ADD CONSTRAINT "agreements_signatories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements_signatories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements" ADD CONSTRAINT "agreements_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreements_locales" ADD CONSTRAINT "agreements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "focus_areas" ADD CONSTRAINT "focus_areas_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "focus_areas" ADD CONSTRAINT "focus_areas_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "focus_areas_locales" ADD CONSTRAINT "focus_areas_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."focus_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities_locales" ADD CONSTRAINT "activities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_focus_areas_fk" FOREIGN KEY ("focus_areas_id") REFERENCES "public"."focus_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts_locales" ADD CONSTRAINT "contacts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts_rels" ADD CONSTRAINT "contacts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts_rels" ADD CONSTRAINT "contacts_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_notices" ADD CONSTRAINT "site_notices_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_notices_locales" ADD CONSTRAINT "site_notices_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_locales" ADD CONSTRAINT "glossary_terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "emergency_information_locales" ADD CONSTRAINT "emergency_information_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."emergency_information"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "municipalities_active_languages" ADD CONSTRAINT "municipalities_active_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "municipalities_required_languages" ADD CONSTRAINT "municipalities_required_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "municipalities_locales" ADD CONSTRAINT "municipalities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "areas_population" ADD CONSTRAINT "areas_population_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "areas" ADD CONSTRAINT "areas_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "areas" ADD CONSTRAINT "areas_publish_as_id_areas_id_fk" FOREIGN KEY ("publish_as_id") REFERENCES "public"."areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "areas_locales" ADD CONSTRAINT "areas_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "areas_rels" ADD CONSTRAINT "areas_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "areas_rels" ADD CONSTRAINT "areas_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "police_areas_locales" ADD CONSTRAINT "police_areas_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."police_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "police_areas_rels" ADD CONSTRAINT "police_areas_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."police_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "police_areas_rels" ADD CONSTRAINT "police_areas_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_locales" ADD CONSTRAINT "organisations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_rels" ADD CONSTRAINT "organisations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_rels" ADD CONSTRAINT "organisations_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_tenants" ADD CONSTRAINT "users_tenants_tenant_id_municipalities_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_tenants" ADD CONSTRAINT "users_tenants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_promises_fk" FOREIGN KEY ("promises_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_progress_updates_fk" FOREIGN KEY ("progress_updates_id") REFERENCES "public"."progress_updates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_follow_ups_fk" FOREIGN KEY ("follow_ups_id") REFERENCES "public"."follow_ups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_indicator_values_fk" FOREIGN KEY ("indicator_values_id") REFERENCES "public"."indicator_values"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agreements_fk" FOREIGN KEY ("agreements_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_focus_areas_fk" FOREIGN KEY ("focus_areas_id") REFERENCES "public"."focus_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_site_notices_fk" FOREIGN KEY ("site_notices_id") REFERENCES "public"."site_notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_emergency_information_fk" FOREIGN KEY ("emergency_information_id") REFERENCES "public"."emergency_information"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_languages_fk" FOREIGN KEY ("languages_id") REFERENCES "public"."languages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_police_areas_fk" FOREIGN KEY ("police_areas_id") REFERENCES "public"."police_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "promises_desired_effects_order_idx" ON "promises_desired_effects" USING btree ("_order");
  CREATE INDEX "promises_desired_effects_parent_id_idx" ON "promises_desired_effects" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "promises_desired_effects_locales_locale_parent_id_unique" ON "promises_desired_effects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "promises_commitments_order_idx" ON "promises_commitments" USING btree ("_order");
  CREATE INDEX "promises_commitments_parent_id_idx" ON "promises_commitments" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "promises_commitments_locales_locale_parent_id_unique" ON "promises_commitments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "promises_signatories_order_idx" ON "promises_signatories" USING btree ("_order");
  CREATE INDEX "promises_signatories_parent_id_idx" ON "promises_signatories" USING btree ("_parent_id");
  CREATE INDEX "promises_signatories_organisation_idx" ON "promises_signatories" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "promises_signatories_locales_locale_parent_id_unique" ON "promises_signatories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "promises_external_links_order_idx" ON "promises_external_links" USING btree ("_order");
  CREATE INDEX "promises_external_links_parent_id_idx" ON "promises_external_links" USING btree ("_parent_id");
  CREATE INDEX "promises_external_links_organisation_idx" ON "promises_external_links" USING btree ("organisation_id");
  CREATE INDEX "promises_change_log_order_idx" ON "promises_change_log" USING btree ("_order");
  CREATE INDEX "promises_change_log_parent_id_idx" ON "promises_change_log" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "promises_change_log_locales_locale_parent_id_unique" ON "promises_change_log_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "promises_approvals_order_idx" ON "promises_approvals" USING btree ("_order");
  CREATE INDEX "promises_approvals_parent_id_idx" ON "promises_approvals" USING btree ("_parent_id");
  CREATE INDEX "promises_approvals_organisation_idx" ON "promises_approvals" USING btree ("organisation_id");
  CREATE INDEX "promises_municipality_idx" ON "promises" USING btree ("municipality_id");
  CREATE INDEX "promises_slug_idx" ON "promises" USING btree ("slug");
  CREATE INDEX "promises_previous_promise_idx" ON "promises" USING btree ("previous_promise_id");
  CREATE INDEX "promises_editorial_state_idx" ON "promises" USING btree ("editorial_state");
  CREATE INDEX "promises_last_edited_by_idx" ON "promises" USING btree ("last_edited_by_id");
  CREATE INDEX "promises_replaced_by_idx" ON "promises" USING btree ("replaced_by_id");
  CREATE INDEX "promises_updated_at_idx" ON "promises" USING btree ("updated_at");
  CREATE INDEX "promises_created_at_idx" ON "promises" USING btree ("created_at");
  CREATE INDEX "promises__status_idx" ON "promises" USING btree ("_status");
  CREATE UNIQUE INDEX "municipality_slug_idx" ON "promises" USING btree ("municipality_id","slug");
  CREATE UNIQUE INDEX "promises_locales_locale_parent_id_unique" ON "promises_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "promises_rels_order_idx" ON "promises_rels" USING btree ("order");
  CREATE INDEX "promises_rels_parent_idx" ON "promises_rels" USING btree ("parent_id");
  CREATE INDEX "promises_rels_path_idx" ON "promises_rels" USING btree ("path");
  CREATE INDEX "promises_rels_areas_id_idx" ON "promises_rels" USING btree ("areas_id");
  CREATE INDEX "promises_rels_organisations_id_idx" ON "promises_rels" USING btree ("organisations_id");
  CREATE INDEX "promises_rels_focus_areas_id_idx" ON "promises_rels" USING btree ("focus_areas_id");
  CREATE INDEX "_promises_v_version_desired_effects_order_idx" ON "_promises_v_version_desired_effects" USING btree ("_order");
  CREATE INDEX "_promises_v_version_desired_effects_parent_id_idx" ON "_promises_v_version_desired_effects" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_promises_v_version_desired_effects_locales_locale_parent_id" ON "_promises_v_version_desired_effects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_promises_v_version_commitments_order_idx" ON "_promises_v_version_commitments" USING btree ("_order");
  CREATE INDEX "_promises_v_version_commitments_parent_id_idx" ON "_promises_v_version_commitments" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_promises_v_version_commitments_locales_locale_parent_id_uni" ON "_promises_v_version_commitments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_promises_v_version_signatories_order_idx" ON "_promises_v_version_signatories" USING btree ("_order");
  CREATE INDEX "_promises_v_version_signatories_parent_id_idx" ON "_promises_v_version_signatories" USING btree ("_parent_id");
  CREATE INDEX "_promises_v_version_signatories_organisation_idx" ON "_promises_v_version_signatories" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "_promises_v_version_signatories_locales_locale_parent_id_uni" ON "_promises_v_version_signatories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_promises_v_version_external_links_order_idx" ON "_promises_v_version_external_links" USING btree ("_order");
  CREATE INDEX "_promises_v_version_external_links_parent_id_idx" ON "_promises_v_version_external_links" USING btree ("_parent_id");
  CREATE INDEX "_promises_v_version_external_links_organisation_idx" ON "_promises_v_version_external_links" USING btree ("organisation_id");
  CREATE INDEX "_promises_v_version_change_log_order_idx" ON "_promises_v_version_change_log" USING btree ("_order");
  CREATE INDEX "_promises_v_version_change_log_parent_id_idx" ON "_promises_v_version_change_log" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_promises_v_version_change_log_locales_locale_parent_id_uniq" ON "_promises_v_version_change_log_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_promises_v_version_approvals_order_idx" ON "_promises_v_version_approvals" USING btree ("_order");
  CREATE INDEX "_promises_v_version_approvals_parent_id_idx" ON "_promises_v_version_approvals" USING btree ("_parent_id");
  CREATE INDEX "_promises_v_version_approvals_organisation_idx" ON "_promises_v_version_approvals" USING btree ("organisation_id");
  CREATE INDEX "_promises_v_parent_idx" ON "_promises_v" USING btree ("parent_id");
  CREATE INDEX "_promises_v_version_version_municipality_idx" ON "_promises_v" USING btree ("version_municipality_id");
  CREATE INDEX "_promises_v_version_version_slug_idx" ON "_promises_v" USING btree ("version_slug");
  CREATE INDEX "_promises_v_version_version_previous_promise_idx" ON "_promises_v" USING btree ("version_previous_promise_id");
  CREATE INDEX "_promises_v_version_version_editorial_state_idx" ON "_promises_v" USING btree ("version_editorial_state");
  CREATE INDEX "_promises_v_version_version_last_edited_by_idx" ON "_promises_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_promises_v_version_version_replaced_by_idx" ON "_promises_v" USING btree ("version_replaced_by_id");
  CREATE INDEX "_promises_v_version_version_updated_at_idx" ON "_promises_v" USING btree ("version_updated_at");
  CREATE INDEX "_promises_v_version_version_created_at_idx" ON "_promises_v" USING btree ("version_created_at");
  CREATE INDEX "_promises_v_version_version__status_idx" ON "_promises_v" USING btree ("version__status");
  CREATE INDEX "_promises_v_created_at_idx" ON "_promises_v" USING btree ("created_at");
  CREATE INDEX "_promises_v_updated_at_idx" ON "_promises_v" USING btree ("updated_at");
  CREATE INDEX "_promises_v_snapshot_idx" ON "_promises_v" USING btree ("snapshot");
  CREATE INDEX "_promises_v_published_locale_idx" ON "_promises_v" USING btree ("published_locale");
  CREATE INDEX "_promises_v_latest_idx" ON "_promises_v" USING btree ("latest");
  CREATE INDEX "version_municipality_version_slug_idx" ON "_promises_v" USING btree ("version_municipality_id","version_slug");
  CREATE UNIQUE INDEX "_promises_v_locales_locale_parent_id_unique" ON "_promises_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_promises_v_rels_order_idx" ON "_promises_v_rels" USING btree ("order");
  CREATE INDEX "_promises_v_rels_parent_idx" ON "_promises_v_rels" USING btree ("parent_id");
  CREATE INDEX "_promises_v_rels_path_idx" ON "_promises_v_rels" USING btree ("path");
  CREATE INDEX "_promises_v_rels_areas_id_idx" ON "_promises_v_rels" USING btree ("areas_id");
  CREATE INDEX "_promises_v_rels_organisations_id_idx" ON "_promises_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_promises_v_rels_focus_areas_id_idx" ON "_promises_v_rels" USING btree ("focus_areas_id");
  CREATE INDEX "progress_updates_items_order_idx" ON "progress_updates_items" USING btree ("_order");
  CREATE INDEX "progress_updates_items_parent_id_idx" ON "progress_updates_items" USING btree ("_parent_id");
  CREATE INDEX "progress_updates_items_commitment_idx" ON "progress_updates_items" USING btree ("commitment");
  CREATE UNIQUE INDEX "progress_updates_items_locales_locale_parent_id_unique" ON "progress_updates_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "progress_updates_municipality_idx" ON "progress_updates" USING btree ("municipality_id");
  CREATE INDEX "progress_updates_promise_idx" ON "progress_updates" USING btree ("promise_id");
  CREATE INDEX "progress_updates_organisation_idx" ON "progress_updates" USING btree ("organisation_id");
  CREATE INDEX "progress_updates_day_idx" ON "progress_updates" USING btree ("day");
  CREATE INDEX "progress_updates_follow_up_idx" ON "progress_updates" USING btree ("follow_up_id");
  CREATE INDEX "progress_updates_state_idx" ON "progress_updates" USING btree ("state");
  CREATE INDEX "progress_updates_updated_at_idx" ON "progress_updates" USING btree ("updated_at");
  CREATE INDEX "progress_updates_created_at_idx" ON "progress_updates" USING btree ("created_at");
  CREATE UNIQUE INDEX "progress_updates_locales_locale_parent_id_unique" ON "progress_updates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "follow_ups_municipality_idx" ON "follow_ups" USING btree ("municipality_id");
  CREATE INDEX "follow_ups_promise_idx" ON "follow_ups" USING btree ("promise_id");
  CREATE INDEX "follow_ups_updated_at_idx" ON "follow_ups" USING btree ("updated_at");
  CREATE INDEX "follow_ups_created_at_idx" ON "follow_ups" USING btree ("created_at");
  CREATE INDEX "indicators_municipality_idx" ON "indicators" USING btree ("municipality_id");
  CREATE INDEX "indicators_promise_idx" ON "indicators" USING btree ("promise_id");
  CREATE INDEX "indicators_updated_at_idx" ON "indicators" USING btree ("updated_at");
  CREATE INDEX "indicators_created_at_idx" ON "indicators" USING btree ("created_at");
  CREATE UNIQUE INDEX "indicators_locales_locale_parent_id_unique" ON "indicators_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "indicator_values_municipality_idx" ON "indicator_values" USING btree ("municipality_id");
  CREATE INDEX "indicator_values_indicator_idx" ON "indicator_values" USING btree ("indicator_id");
  CREATE INDEX "indicator_values_updated_at_idx" ON "indicator_values" USING btree ("updated_at");
  CREATE INDEX "indicator_values_created_at_idx" ON "indicator_values" USING btree ("created_at");
  CREATE UNIQUE INDEX "indicator_values_locales_locale_parent_id_unique" ON "indicator_values_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agreements_parties_order_idx" ON "agreements_parties" USING btree ("_order");
  CREATE INDEX "agreements_parties_parent_id_idx" ON "agreements_parties" USING btree ("_parent_id");
  CREATE INDEX "agreements_parties_organisation_idx" ON "agreements_parties" USING btree ("organisation_id");
  CREATE INDEX "agreements_principles_order_idx" ON "agreements_principles" USING btree ("_order");
  CREATE INDEX "agreements_principles_parent_id_idx" ON "agreements_principles" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "agreements_principles_locales_locale_parent_id_unique" ON "agreements_principles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agreements_horizons_order_idx" ON "agreements_horizons" USING btree ("_order");
  CREATE INDEX "agreements_horizons_parent_id_idx" ON "agreements_horizons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "agreements_horizons_locales_locale_parent_id_unique" ON "agreements_horizons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agreements_signatories_order_idx" ON "agreements_signatories" USING btree ("_order");
  CREATE INDEX "agreements_signatories_parent_id_idx" ON "agreements_signatories" USING btree ("_parent_id");
  CREATE INDEX "agreements_signatories_organisation_idx" ON "agreements_signatories" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "agreements_signatories_locales_locale_parent_id_unique" ON "agreements_signatories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agreements_municipality_idx" ON "agreements" USING btree ("municipality_id");
  CREATE INDEX "agreements_slug_idx" ON "agreements" USING btree ("slug");
  CREATE INDEX "agreements_updated_at_idx" ON "agreements" USING btree ("updated_at");
  CREATE INDEX "agreements_created_at_idx" ON "agreements" USING btree ("created_at");
  CREATE UNIQUE INDEX "municipality_slug_1_idx" ON "agreements" USING btree ("municipality_id","slug");
  CREATE UNIQUE INDEX "agreements_locales_locale_parent_id_unique" ON "agreements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "focus_areas_municipality_idx" ON "focus_areas" USING btree ("municipality_id");
  CREATE INDEX "focus_areas_agreement_idx" ON "focus_areas" USING btree ("agreement_id");
  CREATE INDEX "focus_areas_updated_at_idx" ON "focus_areas" USING btree ("updated_at");
  CREATE INDEX "focus_areas_created_at_idx" ON "focus_areas" USING btree ("created_at");
  CREATE UNIQUE INDEX "municipality_code_idx" ON "focus_areas" USING btree ("municipality_id","code");
  CREATE UNIQUE INDEX "focus_areas_locales_locale_parent_id_unique" ON "focus_areas_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "activities_municipality_idx" ON "activities" USING btree ("municipality_id");
  CREATE INDEX "activities_organisation_idx" ON "activities" USING btree ("organisation_id");
  CREATE INDEX "activities_import_key_idx" ON "activities" USING btree ("import_key");
  CREATE INDEX "activities_updated_at_idx" ON "activities" USING btree ("updated_at");
  CREATE INDEX "activities_created_at_idx" ON "activities" USING btree ("created_at");
  CREATE UNIQUE INDEX "municipality_importKey_idx" ON "activities" USING btree ("municipality_id","import_key");
  CREATE UNIQUE INDEX "activities_locales_locale_parent_id_unique" ON "activities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "activities_rels_order_idx" ON "activities_rels" USING btree ("order");
  CREATE INDEX "activities_rels_parent_idx" ON "activities_rels" USING btree ("parent_id");
  CREATE INDEX "activities_rels_path_idx" ON "activities_rels" USING btree ("path");
  CREATE INDEX "activities_rels_focus_areas_id_idx" ON "activities_rels" USING btree ("focus_areas_id");
  CREATE INDEX "contacts_municipality_idx" ON "contacts" USING btree ("municipality_id");
  CREATE INDEX "contacts_organisation_idx" ON "contacts" USING btree ("organisation_id");
  CREATE INDEX "contacts_updated_at_idx" ON "contacts" USING btree ("updated_at");
  CREATE INDEX "contacts_created_at_idx" ON "contacts" USING btree ("created_at");
  CREATE UNIQUE INDEX "contacts_locales_locale_parent_id_unique" ON "contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "contacts_rels_order_idx" ON "contacts_rels" USING btree ("order");
  CREATE INDEX "contacts_rels_parent_idx" ON "contacts_rels" USING btree ("parent_id");
  CREATE INDEX "contacts_rels_path_idx" ON "contacts_rels" USING btree ("path");
  CREATE INDEX "contacts_rels_areas_id_idx" ON "contacts_rels" USING btree ("areas_id");
  CREATE INDEX "site_notices_municipality_idx" ON "site_notices" USING btree ("municipality_id");
  CREATE INDEX "site_notices_updated_at_idx" ON "site_notices" USING btree ("updated_at");
  CREATE INDEX "site_notices_created_at_idx" ON "site_notices" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_notices_locales_locale_parent_id_unique" ON "site_notices_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "glossary_terms_key_idx" ON "glossary_terms" USING btree ("key");
  CREATE INDEX "glossary_terms_updated_at_idx" ON "glossary_terms" USING btree ("updated_at");
  CREATE INDEX "glossary_terms_created_at_idx" ON "glossary_terms" USING btree ("created_at");
  CREATE UNIQUE INDEX "glossary_terms_locales_locale_parent_id_unique" ON "glossary_terms_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "emergency_information_key_idx" ON "emergency_information" USING btree ("key");
  CREATE INDEX "emergency_information_updated_at_idx" ON "emergency_information" USING btree ("updated_at");
  CREATE INDEX "emergency_information_created_at_idx" ON "emergency_information" USING btree ("created_at");
  CREATE UNIQUE INDEX "emergency_information_locales_locale_parent_id_unique" ON "emergency_information_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "languages_key_idx" ON "languages" USING btree ("key");
  CREATE INDEX "languages_updated_at_idx" ON "languages" USING btree ("updated_at");
  CREATE INDEX "languages_created_at_idx" ON "languages" USING btree ("created_at");
  CREATE INDEX "municipalities_active_languages_order_idx" ON "municipalities_active_languages" USING btree ("order");
  CREATE INDEX "municipalities_active_languages_parent_idx" ON "municipalities_active_languages" USING btree ("parent_id");
  CREATE INDEX "municipalities_required_languages_order_idx" ON "municipalities_required_languages" USING btree ("order");
  CREATE INDEX "municipalities_required_languages_parent_idx" ON "municipalities_required_languages" USING btree ("parent_id");
  CREATE UNIQUE INDEX "municipalities_slug_idx" ON "municipalities" USING btree ("slug");
  CREATE INDEX "municipalities_updated_at_idx" ON "municipalities" USING btree ("updated_at");
  CREATE INDEX "municipalities_created_at_idx" ON "municipalities" USING btree ("created_at");
  CREATE UNIQUE INDEX "municipalities_locales_locale_parent_id_unique" ON "municipalities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "areas_population_order_idx" ON "areas_population" USING btree ("_order");
  CREATE INDEX "areas_population_parent_id_idx" ON "areas_population" USING btree ("_parent_id");
  CREATE INDEX "areas_municipality_idx" ON "areas" USING btree ("municipality_id");
  CREATE INDEX "areas_slug_idx" ON "areas" USING btree ("slug");
  CREATE INDEX "areas_publish_as_idx" ON "areas" USING btree ("publish_as_id");
  CREATE INDEX "areas_updated_at_idx" ON "areas" USING btree ("updated_at");
  CREATE INDEX "areas_created_at_idx" ON "areas" USING btree ("created_at");
  CREATE UNIQUE INDEX "municipality_slug_2_idx" ON "areas" USING btree ("municipality_id","slug");
  CREATE UNIQUE INDEX "areas_locales_locale_parent_id_unique" ON "areas_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "areas_rels_order_idx" ON "areas_rels" USING btree ("order");
  CREATE INDEX "areas_rels_parent_idx" ON "areas_rels" USING btree ("parent_id");
  CREATE INDEX "areas_rels_path_idx" ON "areas_rels" USING btree ("path");
  CREATE INDEX "areas_rels_areas_id_idx" ON "areas_rels" USING btree ("areas_id");
  CREATE INDEX "police_areas_updated_at_idx" ON "police_areas" USING btree ("updated_at");
  CREATE INDEX "police_areas_created_at_idx" ON "police_areas" USING btree ("created_at");
  CREATE UNIQUE INDEX "police_areas_locales_locale_parent_id_unique" ON "police_areas_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "police_areas_rels_order_idx" ON "police_areas_rels" USING btree ("order");
  CREATE INDEX "police_areas_rels_parent_idx" ON "police_areas_rels" USING btree ("parent_id");
  CREATE INDEX "police_areas_rels_path_idx" ON "police_areas_rels" USING btree ("path");
  CREATE INDEX "police_areas_rels_municipalities_id_idx" ON "police_areas_rels" USING btree ("municipalities_id");
  CREATE INDEX "organisations_slug_idx" ON "organisations" USING btree ("slug");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE UNIQUE INDEX "slug_idx" ON "organisations" USING btree ("slug");
  CREATE UNIQUE INDEX "organisations_locales_locale_parent_id_unique" ON "organisations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_rels_order_idx" ON "organisations_rels" USING btree ("order");
  CREATE INDEX "organisations_rels_parent_idx" ON "organisations_rels" USING btree ("parent_id");
  CREATE INDEX "organisations_rels_path_idx" ON "organisations_rels" USING btree ("path");
  CREATE INDEX "organisations_rels_municipalities_id_idx" ON "organisations_rels" USING btree ("municipalities_id");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
  CREATE INDEX "users_tenants_order_idx" ON "users_tenants" USING btree ("_order");
  CREATE INDEX "users_tenants_parent_id_idx" ON "users_tenants" USING btree ("_parent_id");
  CREATE INDEX "users_tenants_tenant_idx" ON "users_tenants" USING btree ("tenant_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_organisation_idx" ON "users" USING btree ("organisation_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_promises_id_idx" ON "payload_locked_documents_rels" USING btree ("promises_id");
  CREATE INDEX "payload_locked_documents_rels_progress_updates_id_idx" ON "payload_locked_documents_rels" USING btree ("progress_updates_id");
  CREATE INDEX "payload_locked_documents_rels_follow_ups_id_idx" ON "payload_locked_documents_rels" USING btree ("follow_ups_id");
  CREATE INDEX "payload_locked_documents_rels_indicators_id_idx" ON "payload_locked_documents_rels" USING btree ("indicators_id");
  CREATE INDEX "payload_locked_documents_rels_indicator_values_id_idx" ON "payload_locked_documents_rels" USING btree ("indicator_values_id");
  CREATE INDEX "payload_locked_documents_rels_agreements_id_idx" ON "payload_locked_documents_rels" USING btree ("agreements_id");
  CREATE INDEX "payload_locked_documents_rels_focus_areas_id_idx" ON "payload_locked_documents_rels" USING btree ("focus_areas_id");
  CREATE INDEX "payload_locked_documents_rels_activities_id_idx" ON "payload_locked_documents_rels" USING btree ("activities_id");
  CREATE INDEX "payload_locked_documents_rels_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("contacts_id");
  CREATE INDEX "payload_locked_documents_rels_site_notices_id_idx" ON "payload_locked_documents_rels" USING btree ("site_notices_id");
  CREATE INDEX "payload_locked_documents_rels_glossary_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_terms_id");
  CREATE INDEX "payload_locked_documents_rels_emergency_information_id_idx" ON "payload_locked_documents_rels" USING btree ("emergency_information_id");
  CREATE INDEX "payload_locked_documents_rels_languages_id_idx" ON "payload_locked_documents_rels" USING btree ("languages_id");
  CREATE INDEX "payload_locked_documents_rels_municipalities_id_idx" ON "payload_locked_documents_rels" USING btree ("municipalities_id");
  CREATE INDEX "payload_locked_documents_rels_areas_id_idx" ON "payload_locked_documents_rels" USING btree ("areas_id");
  CREATE INDEX "payload_locked_documents_rels_police_areas_id_idx" ON "payload_locked_documents_rels" USING btree ("police_areas_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "translation_states" CASCADE;
  DROP TABLE "demo_loads" CASCADE;
  DROP TABLE "promises_desired_effects" CASCADE;
  DROP TABLE "promises_desired_effects_locales" CASCADE;
  DROP TABLE "promises_commitments" CASCADE;
  DROP TABLE "promises_commitments_locales" CASCADE;
  DROP TABLE "promises_signatories" CASCADE;
  DROP TABLE "promises_signatories_locales" CASCADE;
  DROP TABLE "promises_external_links" CASCADE;
  DROP TABLE "promises_change_log" CASCADE;
  DROP TABLE "promises_change_log_locales" CASCADE;
  DROP TABLE "promises_approvals" CASCADE;
  DROP TABLE "promises" CASCADE;
  DROP TABLE "promises_locales" CASCADE;
  DROP TABLE "promises_rels" CASCADE;
  DROP TABLE "_promises_v_version_desired_effects" CASCADE;
  DROP TABLE "_promises_v_version_desired_effects_locales" CASCADE;
  DROP TABLE "_promises_v_version_commitments" CASCADE;
  DROP TABLE "_promises_v_version_commitments_locales" CASCADE;
  DROP TABLE "_promises_v_version_signatories" CASCADE;
  DROP TABLE "_promises_v_version_signatories_locales" CASCADE;
  DROP TABLE "_promises_v_version_external_links" CASCADE;
  DROP TABLE "_promises_v_version_change_log" CASCADE;
  DROP TABLE "_promises_v_version_change_log_locales" CASCADE;
  DROP TABLE "_promises_v_version_approvals" CASCADE;
  DROP TABLE "_promises_v" CASCADE;
  DROP TABLE "_promises_v_locales" CASCADE;
  DROP TABLE "_promises_v_rels" CASCADE;
  DROP TABLE "progress_updates_items" CASCADE;
  DROP TABLE "progress_updates_items_locales" CASCADE;
  DROP TABLE "progress_updates" CASCADE;
  DROP TABLE "progress_updates_locales" CASCADE;
  DROP TABLE "follow_ups" CASCADE;
  DROP TABLE "indicators" CASCADE;
  DROP TABLE "indicators_locales" CASCADE;
  DROP TABLE "indicator_values" CASCADE;
  DROP TABLE "indicator_values_locales" CASCADE;
  DROP TABLE "agreements_parties" CASCADE;
  DROP TABLE "agreements_principles" CASCADE;
  DROP TABLE "agreements_principles_locales" CASCADE;
  DROP TABLE "agreements_horizons" CASCADE;
  DROP TABLE "agreements_horizons_locales" CASCADE;
  DROP TABLE "agreements_signatories" CASCADE;
  DROP TABLE "agreements_signatories_locales" CASCADE;
  DROP TABLE "agreements" CASCADE;
  DROP TABLE "agreements_locales" CASCADE;
  DROP TABLE "focus_areas" CASCADE;
  DROP TABLE "focus_areas_locales" CASCADE;
  DROP TABLE "activities" CASCADE;
  DROP TABLE "activities_locales" CASCADE;
  DROP TABLE "activities_rels" CASCADE;
  DROP TABLE "contacts" CASCADE;
  DROP TABLE "contacts_locales" CASCADE;
  DROP TABLE "contacts_rels" CASCADE;
  DROP TABLE "site_notices" CASCADE;
  DROP TABLE "site_notices_locales" CASCADE;
  DROP TABLE "glossary_terms" CASCADE;
  DROP TABLE "glossary_terms_locales" CASCADE;
  DROP TABLE "emergency_information" CASCADE;
  DROP TABLE "emergency_information_locales" CASCADE;
  DROP TABLE "languages" CASCADE;
  DROP TABLE "municipalities_active_languages" CASCADE;
  DROP TABLE "municipalities_required_languages" CASCADE;
  DROP TABLE "municipalities" CASCADE;
  DROP TABLE "municipalities_locales" CASCADE;
  DROP TABLE "areas_population" CASCADE;
  DROP TABLE "areas" CASCADE;
  DROP TABLE "areas_locales" CASCADE;
  DROP TABLE "areas_rels" CASCADE;
  DROP TABLE "police_areas" CASCADE;
  DROP TABLE "police_areas_locales" CASCADE;
  DROP TABLE "police_areas_rels" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_locales" CASCADE;
  DROP TABLE "organisations_rels" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_tenants" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_promises_follow_up_frequency";
  DROP TYPE "public"."enum_promises_outcome";
  DROP TYPE "public"."enum_promises_editorial_state";
  DROP TYPE "public"."enum_promises_status";
  DROP TYPE "public"."enum__promises_v_version_follow_up_frequency";
  DROP TYPE "public"."enum__promises_v_version_outcome";
  DROP TYPE "public"."enum__promises_v_version_editorial_state";
  DROP TYPE "public"."enum__promises_v_version_status";
  DROP TYPE "public"."enum__promises_v_published_locale";
  DROP TYPE "public"."enum_progress_updates_items_status";
  DROP TYPE "public"."enum_progress_updates_state";
  DROP TYPE "public"."enum_follow_ups_kind";
  DROP TYPE "public"."enum_indicators_kind";
  DROP TYPE "public"."enum_indicators_desired_direction";
  DROP TYPE "public"."enum_agreements_horizons_kind";
  DROP TYPE "public"."enum_agreements_state";
  DROP TYPE "public"."enum_focus_areas_code";
  DROP TYPE "public"."enum_activities_state";
  DROP TYPE "public"."enum_activities_needs_reinforcement";
  DROP TYPE "public"."enum_languages_key";
  DROP TYPE "public"."enum_languages_direction";
  DROP TYPE "public"."enum_languages_interface_state";
  DROP TYPE "public"."enum_municipalities_active_languages";
  DROP TYPE "public"."enum_municipalities_required_languages";
  DROP TYPE "public"."enum_areas_population_age";
  DROP TYPE "public"."enum_areas_population_sex";
  DROP TYPE "public"."enum_areas_kind";
  DROP TYPE "public"."enum_organisations_kind";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_languages";`)
}
