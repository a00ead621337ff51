# mistake: complete hypotheses are put aside in a list of their own and leave their place in the beam free for another, so more than `width` compete and the model is asked about hypotheses that should have been dropped.
# read: right
# told: your beam_search takes complete hypotheses out of the beam and gives their places to
def beam_search(next_log_p, width, length, end):
    alive, done = [([], 0.0)], []
    for _ in range(length):
        grown = []
        for tokens, total in alive:
            for v, lp in enumerate(next_log_p(list(tokens))):
                grown.append((tokens + [v], total + float(lp)))
        grown.sort(key=lambda hyp: hyp[1], reverse=True)
        alive = []
        for hyp in grown:
            if len(alive) == width:
                break
            if hyp[0][-1] == end:
                done.append(hyp)
            else:
                alive.append(hyp)
        if not alive:
            break
    return max(done + alive, key=lambda hyp: hyp[1])
