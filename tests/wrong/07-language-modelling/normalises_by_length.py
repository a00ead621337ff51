# loses: check-beam-search
# told: divides by the length when it chooses the winner
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0)]
    for _ in range(length):
        new = []
        for tokens, score in beam:
            if tokens and tokens[-1] == end:
                new.append((tokens, score))
            else:
                new.extend((tokens + [v], score + p) for v, p in enumerate(next_log_p(tokens)))
        beam = sorted(new, key=lambda one: one[1], reverse=True)[:width]
    return sorted(beam, key=lambda one: one[1] / len(one[0]))[-1]
