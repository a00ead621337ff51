# loses: check-beam-search
# told: keep their places
def beam_search(next_log_p, width, length, end):
    beam, done = [([], 0.0)], []
    for _ in range(length):
        new = []
        for tokens, total in beam:
            lp = next_log_p(tokens)
            new += [(tokens + [v], total + lp[v]) for v in range(len(lp))]
        new.sort(key=lambda h: h[1], reverse=True)
        beam = []
        for h in new:
            (done if h[0][-1] == end else beam).append(h)
            if len(beam) == width:
                break
        if not beam:
            break
    return max(done + beam, key=lambda h: h[1])
