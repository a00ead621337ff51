# mistake: TWO: greedy keeps the end as the last symbol of a sentence, and it asks step all limit times, even when all sentences are over.
# read: right
# told: your greedy keeps the end in the translation: it says that the sentence is over and is no word of it
def greedy(step, state, N, start, end, limit):
    symbols = start * np.ones(N, dtype=int)
    table = np.zeros((limit, N), dtype=int)
    for t in range(limit):
        scores, state = step(symbols, state)
        symbols = scores.argmax(axis=1)
        table[t] = symbols
    found = []
    for n in range(N):
        sentence = table[:, n].tolist()
        if end in sentence:
            sentence = sentence[: sentence.index(end) + 1]
        found.append(sentence)
    return found
