# loses: check-beam-search
# told: those of a long text are 0
def beam_search(next_log_p, width, length, end):
    beam = [([], 1.0)]
    for _ in range(length):
        new = []
        for tokens, p in beam:
            if tokens and tokens[-1] == end:
                new.append((tokens, p))
                continue
            q = np.exp(next_log_p(tokens))
            new += [(tokens + [v], p * q[v]) for v in range(len(q))]
        beam = sorted(new, key=lambda h: -h[1])[:width]
    return beam[0][0], np.log(beam[0][1])
