# mistake: complete hypotheses are put aside in a list of their own and take no place in the beam, so that worse open ...
# read: right
# told: your beam_search keeps one hypothesis too many.
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0)]
    done = []
    for _ in range(length):
        candidates = []
        for tokens, total in beam:
            log_p = next_log_p(list(tokens))
            for v in range(len(log_p)):
                new = (tokens + [v], total + float(log_p[v]))
                if v == end:
                    done.append(new)
                else:
                    candidates.append(new)
        candidates.sort(key=lambda c: c[1], reverse=True)
        beam = candidates[:width]
        if not beam or (done and max(d[1] for d in done) >= beam[0][1]):
            break
    return max(done + beam, key=lambda c: c[1])
