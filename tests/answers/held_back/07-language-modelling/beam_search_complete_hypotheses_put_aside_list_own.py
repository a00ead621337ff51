# mistake: complete hypotheses are put aside in a list of their own and take no place in the beam; others move up
# read: right
# told: your beam_search keeps one hypothesis too many.
def beam_search(next_log_p, width, length, end):
    beam, done = [([], 0.0)], []
    for _ in range(length):
        new = []
        for tokens, score in beam:
            log_p = next_log_p(tokens)
            for v in range(len(log_p)):
                cand = (tokens + [v], score + log_p[v])
                (done if v == end else new).append(cand)
        beam = sorted(new, key=lambda c: c[1], reverse=True)[:width]
        if not beam:
            break
    return max(done + beam, key=lambda c: c[1])
