# mistake: two in greedy: every call of step gets the state that came at the start, since the new one goes into another variable (right where the scores depend on the words only); and the end is kept as the last word of a sentence that says it (right where none says the end within the limit)
# read: right
# told: your greedy keeps the end in the translation: it says that the sentence is over and is n
def greedy(step, state, N, start, end, limit):
    heard = np.full((0, N), start)
    alive = np.ones(N, dtype=bool)
    lengths = np.zeros(N, dtype=int)
    last = np.full(N, start)
    while alive.any() and len(heard) < limit:
        scores, new_state = step(last, state)
        last = np.argmax(scores, axis=1)
        heard = np.vstack([heard, last])
        lengths += alive
        alive = alive & (last != end)
    return [heard[:length, n].tolist() for n, length in enumerate(lengths)]
