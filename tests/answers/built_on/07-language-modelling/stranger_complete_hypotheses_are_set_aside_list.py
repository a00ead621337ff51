# mistake: complete hypotheses are set aside in a list of their own and no longer compete for a place in the beam, so ...
# read: wrong
def beam_search(next_log_p, width, length, end):
    beam, done = [([], 0.0)], []
    for _ in range(length):
        grown = []
        for tokens, score in beam:
            log_p = next_log_p(tokens)
            for v in range(len(log_p)):
                grown.append((tokens + [v], score + log_p[v]))
        grown.sort(key=lambda pair: pair[1], reverse=True)
        beam = []
        for tokens, score in grown:
            if tokens[-1] == end:
                done.append((tokens, score))
            elif len(beam) < width:
                beam.append((tokens, score))
    return max(done + beam, key=lambda pair: pair[1])
