# mistake: train_adding standardises the targets (mean 0, deviation 1) for training and does not undo this in W_y and b_y, so that the weights returned predict standardised targets.
# read: right
# told: your predictions follow the sum on another scale: a straight line leads from them to the targets. Wh
def train_adding(x, target):
    rng = np.random.default_rng(3)
    goal = (target - target.mean()) / target.std()
    weights = init(rng)
    first = [0.0] * 5
    second = [0.0] * 5
    for k in range(1, 701):
        pick = rng.choice(x.shape[1], size=32, replace=False)
        y, cache = forward(x[:, pick], weights)
        gradients = backward(2 * (y - goal[pick]) / 32, cache)
        norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
        gradients = [g / max(norm, 1) for g in gradients]
        rate = 0.03 if k < 450 else 0.008
        for j in range(5):
            first[j] = 0.9 * first[j] + 0.1 * gradients[j]
            second[j] = 0.999 * second[j] + 0.001 * gradients[j] ** 2
            up = first[j] / (1 - 0.9**k)
            down = np.sqrt(second[j] / (1 - 0.999**k)) + 1e-8
            weights[j] = weights[j] - rate * up / down
    return weights
