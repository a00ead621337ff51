# mistake: none
def generate(first, h_0, u, V, step, choose):
    alphabet = range(V)
    page = np.full(u.shape, -1, dtype=int)
    reading, memory = first, h_0
    for line, luck in zip(page, u):
        vectors = np.equal.outer(np.asarray(reading), np.asarray(alphabet)).astype(float)
        memory, opinion = step(vectors, memory)
        line[:] = choose(opinion, luck)
        reading = line.copy()
    return page
