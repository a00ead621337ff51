# mistake: two: train_momentum starts the velocity at the first gradient and then updates it with that gradient as well ...
# read: vague
def train_momentum(arrays, batches, gradients_of, rate):
    velocities = None
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        if velocities is None:
            velocities = gradients
        velocities = [0.9 * v + g for v, g in zip(velocities, gradients)]
        for a, v in zip(arrays, velocities):
            a -= rate * v
    return arrays
