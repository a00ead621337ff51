# mistake: two: the winner at the end is the hypothesis with the best log-probability per token and not in total, and the model is asked about hypotheses that are already `length` tokens long, whose answers are thrown away.
# read: right
# told: your beam_search divides the score by the length: that is another search, which was not
def beam_search(next_log_p, width, length, end):
    def open_(hyp):
        return not hyp[1] or hyp[1][-1] != end

    beam = [(0.0, [])]
    while True:
        answers = [next_log_p(list(hyp[1])) if open_(hyp) else None for hyp in beam]
        if all(a is None for a in answers) or max(len(hyp[1]) for hyp in beam) == length:
            break
        pool = []
        for (score, tokens), answer in zip(beam, answers):
            if answer is None:
                pool.append((score, tokens))
            else:
                pool.extend((score + float(q), tokens + [v]) for v, q in enumerate(answer))
        beam = sorted(pool, key=lambda hyp: -hyp[0])[:width]
    score, tokens = max(beam, key=lambda hyp: hyp[0] / max(1, len(hyp[1])))
    return tokens, score
