# mistake: stops as soon as one in the beam is complete and returns it
# told: your beam_search stops as soon as one hypothesis is complete: the others go on. your beam_search pre
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0)]
    for _ in range(length):
        every = []
        for tokens, score in beam:
            for v, lp in enumerate(next_log_p(tokens)):
                every.append((tokens + [v], score + lp))
        beam = sorted(every, key=lambda h: h[1], reverse=True)[:width]
        for h in beam:
            if h[0][-1] == end:
                return h
    return beam[0]
