/**
 * The answer as a PostGraphile server has it: a function that is a mutation. It scores by the key, locks
 * before it counts and appends the event, as the product does.
 */
export const ANSWER_FUNCTION = `
CREATE FUNCTION bench.answer(school_id uuid, person_id uuid, attempt_id uuid, event_id uuid,
                             slot_position integer, response jsonb, client_at timestamptz)
RETURNS public.attempt_slot LANGUAGE plpgsql VOLATILE AS $$
#variable_conflict use_variable
DECLARE
  held record;
  score numeric;
  number integer;
  saved public.attempt_slot;
BEGIN
  SELECT a.enrolment_id, a.event_count, coalesce(a.module_slot, 1) AS place, s.fraction,
         (a.module_slot IS NOT NULL)::int AS counts, v.definition->>'key' AS key
    INTO held
    FROM public.attempt a
    JOIN public.enrolment e ON e.school_id = a.school_id AND e.id = a.enrolment_id
    JOIN public.attempt_slot s ON s.school_id = a.school_id AND s.attempt_id = a.id
    JOIN public.question_version v ON v.school_id = s.school_id AND v.id = s.version_scored_id
   WHERE a.school_id = answer.school_id AND a.id = answer.attempt_id
     AND a.person_id = answer.person_id AND s.position = slot_position
     AND a.state = 'OPEN' AND e.state = 'OPEN' AND NOT s.is_closed
     FOR UPDATE OF a, s;
  IF NOT FOUND THEN RAISE EXCEPTION 'the answer was not taken'; END IF;
  score := (response->>'choice' = held.key)::int;
  INSERT INTO public.attempt_event AS v (school_id, attempt_id, event_id, number, kind, position,
                                         payload, fraction, client_at, recorded_at)
  VALUES (school_id, attempt_id, event_id, held.event_count + 1, 'ANSWERED', slot_position, response,
          score, client_at, now());
  UPDATE public.attempt a SET event_count = held.event_count + 1
   WHERE a.school_id = answer.school_id AND a.id = answer.attempt_id;
  UPDATE public.attempt_slot s
     SET response = answer.response, fraction = score, changes = changes + 1, answered_at = now(),
         is_checked = false
   WHERE s.school_id = answer.school_id AND s.attempt_id = answer.attempt_id
     AND s.position = slot_position
  RETURNING * INTO saved;
  UPDATE public.enrolment_rollup r
     SET answered[held.place] = coalesce(answered[held.place], 0)
           + held.counts * (1 - (held.fraction IS NOT NULL)::int),
         fraction_sum[held.place] = coalesce(fraction_sum[held.place], 0)
           + held.counts * (score - coalesce(held.fraction, 0)),
         last_active_at = greatest(last_active_at, now())
   WHERE r.school_id = answer.school_id AND r.enrolment_id = held.enrolment_id;
  RETURN saved;
END $$;`;

/** A set of rows that a table has no foreign key for, in PostGraphile's own way. */
export const OPEN_ATTEMPTS_FUNCTION = `
CREATE FUNCTION bench.enrolment_open_attempts(run public.enrolment)
RETURNS SETOF public.attempt LANGUAGE sql STABLE AS $$
  SELECT * FROM public.attempt a
   WHERE a.school_id = run.school_id AND a.enrolment_id = run.id AND a.state = 'OPEN'
     AND a.preset <> 'CHECK'
$$;`;
