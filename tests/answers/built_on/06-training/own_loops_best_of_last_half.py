# mistake: only the second half of the updates can be best
# told: In train_best. All numbers of the right answer are made in your function, and not all are in what it
def train_best(arrays, batches, gradients_of, validate, rate):
    seen = []
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [a - rate * g for a, g in zip(arrays, gradients)]
        seen.append((validate(arrays), arrays))
    later = seen[len(seen) // 2 :]
    return min(later, key=lambda each: each[0])[1]
