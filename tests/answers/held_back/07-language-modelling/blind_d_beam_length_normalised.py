# mistake: beam_search chooses the best of the final beam by log-probability per token (length normalisation) instead of by the total log-probability; the beam itself is pruned rightly.
# read: right
# told: your beam_search divides the score by the length: that is another search, which was not asked for. O
def beam_search(next_log_p, width, length, end):
    hyps = [((), 0.0)]
    for _ in range(length):
        pool = {}
        for tokens, lp in hyps:
            if len(tokens) > 0 and tokens[-1] == end:
                pool[tokens] = lp
                continue
            for symbol, extra in enumerate(next_log_p(list(tokens))):
                pool[tokens + (symbol,)] = lp + extra
        hyps = sorted(pool.items(), key=lambda item: item[1], reverse=True)[:width]
    tokens, lp = max(hyps, key=lambda item: item[1] / len(item[0]))
    return list(tokens), lp
