# loses: check-beam-search
# told: drops hypotheses that are complete
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0)]
    for _ in range(length):
        new = []
        for tokens, score in beam:
            if end in tokens:
                continue
            log_p = next_log_p(tokens)
            for v in range(len(log_p)):
                new.append((tokens + [v], score + log_p[v]))
        beam = sorted(new, key=lambda one: one[1])[::-1][:width]
    return beam[0]
