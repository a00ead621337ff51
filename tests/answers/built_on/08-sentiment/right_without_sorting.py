# mistake: none
def read_packed(step, x, lengths, state):
    states = {n: row for n, row in enumerate(state)}
    for t in range(max(lengths)):
        going = [n for n in range(len(lengths)) if lengths[n] > t]
        going.sort(key=lambda n: -lengths[n])
        moved = step(np.stack([x[t, n] for n in going]), np.stack([states[n] for n in going]))
        states.update(zip(going, moved))
    return np.stack([states[n] for n in range(len(lengths))])
