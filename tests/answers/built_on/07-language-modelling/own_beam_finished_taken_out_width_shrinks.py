# mistake: complete hypotheses leave the beam and the width shrinks by one for each; at the end the best of all
# told: In beam_search. Asked as in the smallest call that goes wrong, but with length = 2, it is right; wit
def beam_search(next_log_p, width, length, end):
    beam, done = [([], 0.0)], []
    for _ in range(length):
        every = []
        for tokens, score in beam:
            for v, lp in enumerate(next_log_p(tokens)):
                every.append((tokens + [v], score + lp))
        every.sort(key=lambda h: -h[1])
        beam = []
        for h in every[: width - len(done)]:
            if h[0][-1] == end:
                done.append(h)
            else:
                beam.append(h)
        if not beam:
            break
    return max(done + beam, key=lambda h: h[1])
