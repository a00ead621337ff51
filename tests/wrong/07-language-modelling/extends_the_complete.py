# loses: check-beam-search
# told: extends hypotheses that are complete
def beam_search(next_log_p, width, length, end):
    beam = [(0.0, [])]
    for _ in range(length):
        new = []
        for score, tokens in beam:
            for v, log_p in enumerate(next_log_p(tokens)):
                new.append((score + log_p, [*tokens, v]))
        beam = sorted(new, reverse=True)[:width]
    return beam[0][1], beam[0][0]
