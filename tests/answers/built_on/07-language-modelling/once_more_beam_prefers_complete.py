# mistake: beam_search returns the best COMPLETE hypothesis of the last beam if there is one, even where an incomplete one of full length has the higher log-probability; right where the best of the beam is complete, or none is; the search itself, and what it asks, are right
# read: right
# told: your beam_search prefers a complete hypothesis to a better one that is not.
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0)]
    for _ in range(length):
        pool = []
        for tokens, score in beam:
            if tokens and tokens[-1] == end:
                pool.append((tokens, score))
                continue
            for v, log_p in enumerate(next_log_p(list(tokens))):
                pool.append((tokens + [v], score + float(log_p)))
        beam = sorted(pool, key=lambda hypothesis: hypothesis[1], reverse=True)[:width]
    finished = [hypothesis for hypothesis in beam if hypothesis[0] and hypothesis[0][-1] == end]
    return max(finished or beam, key=lambda hypothesis: hypothesis[1])
