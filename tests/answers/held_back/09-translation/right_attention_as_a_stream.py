# mistake: none
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    context, shares = np.zeros((N, H)), np.zeros((T, N))
    for n in range(N):
        own = keys[: lengths[n], n]
        top, mass, gathered, seen = None, 0.0, np.zeros(H), []
        for key in own:  # one key after the other; what was gathered is scaled down when a larger score comes
            score = float(np.dot(query[n], key)) / np.sqrt(H)
            seen.append(score)
            if top is None or score > top:
                shrink = 0.0 if top is None else np.exp(top - score)
                mass, gathered, top = mass * shrink, gathered * shrink, score
            weight = np.exp(score - top)
            mass, gathered = mass + weight, gathered + weight * key
        context[n] = gathered / mass
        shares[: len(own), n] = np.exp(np.array(seen) - top) / mass
    return context, shares
