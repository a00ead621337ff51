# mistake: none: a right answer in another style (no sorting: the rows that still have words are picked by a mask, the ...
def read_packed(step, x, lengths, state):
    states = {n: row for n, row in enumerate(state)}
    t = 0
    while True:
        who = sorted((n for n in range(len(lengths)) if t < lengths[n]), key=lambda n: int(lengths[n]))
        if not who:
            return np.stack([states[n] for n in range(len(lengths))])
        after = step(np.take(x[t], who, axis=0), np.stack([states[n] for n in who]))
        states.update(zip(who, after))
        t += 1
