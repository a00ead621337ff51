# mistake: beam_search returns as soon as any hypothesis in the beam is complete, even if that is not the best of the beam and a better one could still go on.
# read: right
# told: your beam_search stops as soon as one hypothesis is complete: the others go on. your beam_search pre
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0)]
    for step in range(length):
        candidates = [
            (tokens + [v], score + log_p) for tokens, score in beam for v, log_p in enumerate(next_log_p(tokens))
        ]
        candidates.sort(key=lambda c: c[1], reverse=True)
        beam = candidates[:width]
        for tokens, score in beam:
            if tokens[-1] == end:
                return tokens, score
    return beam[0]
