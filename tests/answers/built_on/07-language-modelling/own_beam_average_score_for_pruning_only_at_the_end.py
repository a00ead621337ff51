# mistake: mean log-probability decides the winner, the sum is returned
# told: your beam_search divides the score by the length: that is another search, which was not asked for. O
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0)]
    for _ in range(length):
        pool = []
        for tokens, score in beam:
            if tokens[-1:] == [end]:
                pool.append((tokens, score))
                continue
            log_p = next_log_p(tokens)
            for v in range(len(log_p)):
                pool.append((tokens + [v], score + log_p[v]))
        pool.sort(key=lambda h: -h[1])
        beam = pool[:width]
    return max(beam, key=lambda h: h[1] / len(h[0]))
