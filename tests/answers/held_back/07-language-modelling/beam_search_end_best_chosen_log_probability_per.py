# mistake: at the end the best of the beam is chosen by log-probability per token (length normalisation from a textbook) instead of by the total
# read: right
# told: your beam_search divides the score by the length: that is another search, which was not asked for. Or, with the same numbers in the calls tr
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0)]
    for _ in range(length):
        new = []
        for tokens, score in beam:
            if tokens and tokens[-1] == end:
                new.append((tokens, score))
            else:
                log_p = next_log_p(tokens)
                new += [(tokens + [v], score + float(log_p[v])) for v in range(len(log_p))]
        beam = sorted(new, key=lambda hyp: hyp[1], reverse=True)[:width]
        if all(t[-1] == end for t, _ in beam):
            break
    return max(beam, key=lambda hyp: hyp[1] / len(hyp[0]))
