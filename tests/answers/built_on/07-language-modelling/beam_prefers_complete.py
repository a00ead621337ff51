# mistake: beam_search returns the best complete hypothesis whenever there is one in the final beam, even if an incomplete one has the higher log-probability; the search itself is right, and so is the answer where the best is complete or none is
# read: right
# told: your beam_search prefers a complete hypothesis to a better one that is not.
def beam_search(next_log_p, width, length, end):
    beam = [(0.0, ())]

    def finished(tokens):
        return len(tokens) > 0 and tokens[-1] == end

    for _ in range(length):
        if all(finished(tokens) for _, tokens in beam):
            break
        pool = [item for item in beam if finished(item[1])]
        for score, tokens in beam:
            if not finished(tokens):
                pool += [(score + float(lp), (*tokens, v)) for v, lp in enumerate(next_log_p(list(tokens)))]
        beam = sorted(pool, key=lambda item: -item[0])[:width]

    complete = [item for item in beam if finished(item[1])]
    score, tokens = max(complete or beam, key=lambda item: item[0])
    return list(tokens), score
