# mistake: beam_search sets complete hypotheses aside in a list of their own and fills the beam with `width` incomplete ones, so a complete one takes no place in the beam; it shows in the questions, as the model is asked about hypotheses that should have dropped out of the beam; the text returned is mostly right, but better than asked for where a complete one would have been crowded out by hypotheses that get worse later; right in all where nothing drops out of so wide a beam, or where no hypothesis is completed before the last step
# read: right
# told: your beam_search takes complete hypotheses out of the beam and gives their places to oth
def beam_search(next_log_p, width, length, end):
    finished, beam = [], [([], 0.0)]
    for _ in range(length):
        grown = [
            (tokens + [symbol], total + float(log_p))
            for tokens, total in beam
            for symbol, log_p in enumerate(next_log_p(tokens))
        ]
        grown.sort(key=lambda hypothesis: hypothesis[1], reverse=True)
        finished += [g for g in grown[:width] if g[0][-1] == end]
        beam = [g for g in grown if g[0][-1] != end][:width]
        if not beam:
            break
    return max(finished + beam, key=lambda hypothesis: hypothesis[1])
