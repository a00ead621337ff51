# mistake: After the first step each hypothesis is extended by its own best symbol only, so the extensions of different hypotheses never compete for the beam's places.
# told: your beam_search goes on greedily from each of the first `width` symbols: at each step
def beam_search(next_log_p, width, length, end):
    first = next_log_p([])
    beam = [([int(v)], first[v]) for v in np.argsort(-np.asarray(first))[:width]]
    for _ in range(length - 1):
        for k, (tokens, score) in enumerate(beam):
            if tokens[-1] == end:
                continue
            log_p = next_log_p(list(tokens))
            v = int(np.argmax(log_p))
            beam[k] = ([*tokens, v], score + log_p[v])
    return max(beam, key=lambda pair: pair[1])
