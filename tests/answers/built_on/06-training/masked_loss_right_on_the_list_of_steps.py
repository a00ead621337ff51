# mistake: none
def masked_loss(y, target, mask):
    where = np.nonzero(mask)
    errors = [float(y[place]) - float(target[place]) for place in zip(*where)]
    share = 1 / len(errors)
    dy = np.zeros(np.shape(y))
    for place, error in zip(zip(*where), errors):
        dy[place] = 2 * share * error
    return share * sum(error * error for error in errors), dy
