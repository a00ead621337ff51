# mistake: none, works on the flat list of the places that count, and puts the slopes back with np.put
def masked_loss(y, target, mask):
    places = np.flatnonzero(mask)
    errors = [a - b for a, b in zip(np.take(y, places), np.take(target, places))]
    dy = np.zeros(np.shape(y))
    np.put(dy, places, [2 * e / len(errors) for e in errors])
    return np.dot(errors, errors) / len(errors), dy
