# loses: check-beam-search
# told: should be ([1, 12]
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0)]
    for _ in range(length):
        known = {}
        for tokens, score in beam:
            if tokens and tokens[-1] == end:
                known["".join(map(str, tokens))] = tokens, score
            else:
                for v, log_p in enumerate(next_log_p(tokens)):
                    longer = [*tokens, v]
                    known["".join(map(str, longer))] = longer, score + float(log_p)
        beam = sorted(known.values(), key=lambda pair: pair[1], reverse=True)[:width]
    return beam[0]
