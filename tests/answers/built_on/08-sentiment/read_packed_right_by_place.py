# mistake: none
def read_packed(step, x, lengths, state):
    done = np.array(state)
    going = list(range(len(lengths)))
    t = 0
    while going := [n for n in going if lengths[n] > t]:
        for n, row in zip(going, step(x[t].take(going, axis=0), done.take(going, axis=0)), strict=True):
            done[n] = row
        t += 1
    return done
