# loses: check-beam-search
# told: adds probabilities
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0)]
    for _ in range(length):
        new = []
        for tokens, score in beam:
            if tokens and tokens[-1] == end:
                new.append((tokens, score))
                continue
            for v, p in enumerate(np.exp(next_log_p(tokens))):
                new.append((tokens + [v], score + p))
        new.sort(key=lambda one: -one[1])
        beam = new[:width]
    return beam[0]
