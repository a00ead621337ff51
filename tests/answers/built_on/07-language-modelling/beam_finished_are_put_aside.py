# mistake: beam_search puts complete hypotheses aside, where they can never lose their place, and fills the beam with `width` open ones, instead of letting complete ones take up places: it searches wider, asks the model about more hypotheses and may return a better text than the asked beam can find; right where no hypothesis is completed before the last step
# read: right
# told: your beam_search takes complete hypotheses out of the beam and gives their places to oth
def beam_search(next_log_p, width, length, end):
    open_beam, finished = [([], 0.0)], []
    for _ in range(length):
        longer = []
        for tokens, score in open_beam:
            for v, log_p in enumerate(next_log_p(list(tokens))):
                longer.append(([*tokens, v], score + float(log_p)))
        longer.sort(key=lambda h: h[1], reverse=True)
        finished += [h for h in longer[:width] if h[0][-1] == end]
        open_beam = [h for h in longer if h[0][-1] != end][:width]
        if not open_beam:
            break
    return max(finished + open_beam, key=lambda h: h[1])
