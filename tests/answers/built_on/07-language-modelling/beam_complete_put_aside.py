# mistake: complete hypotheses are taken out of the beam into a list of their own, so the full width goes on with incomplete ones. The beam is wider than asked for: the model is asked about hypotheses that had no place, and one of them may be returned.
# read: right
# told: your beam_search takes complete hypotheses out of the beam and gives their places to oth
def beam_search(next_log_p, width, length, end):
    alive, complete = [((), 0.0)], []
    for _ in range(length):
        longer = [
            ((*tokens, v), total + float(lp))
            for tokens, total in alive
            for v, lp in enumerate(next_log_p(list(tokens)))
        ]
        longer.sort(key=lambda hyp: -hyp[1])
        best = longer[:width]
        complete += [hyp for hyp in best if hyp[0][-1] == end]
        alive = [hyp for hyp in longer if hyp[0][-1] != end][:width]
        if not alive:
            break
    tokens, total = max(complete + alive, key=lambda hyp: hyp[1])
    return list(tokens), total
