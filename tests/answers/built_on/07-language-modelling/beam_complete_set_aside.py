# mistake: beam_search takes complete hypotheses out of the beam into a list of their own, so they do not compete for a place and `width` open ones go on beside them; it looks at (and asks about) more hypotheses than the beam may hold and may find a text that this beam would have lost; right where no hypothesis is complete before the end, and often by luck
# read: right
# told: your beam_search takes complete hypotheses out of the beam and gives their places to oth
def beam_search(next_log_p, width, length, end):
    alive = [([], 0.0)]
    done = []
    for _ in range(length):
        grown = []
        for tokens, total in alive:
            log_p = next_log_p(list(tokens))
            for v in range(len(log_p)):
                grown.append((tokens + [v], total + float(log_p[v])))
        grown.sort(key=lambda pair: pair[1], reverse=True)
        done += [pair for pair in grown[:width] if pair[0][-1] == end]
        alive = [pair for pair in grown if pair[0][-1] != end][:width]
        if not alive:
            break
    return max(done + alive, key=lambda pair: pair[1])
