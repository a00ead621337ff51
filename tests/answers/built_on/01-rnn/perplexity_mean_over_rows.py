# mistake: takes the perplexity of each row and averages these; shows for arrays of two or more axes whose rows have different means of ln p
# read: right
# told: In perplexity. In yours stands, with the right numbers, the part of what is returned that
def perplexity(p):
    p = np.asarray(p, dtype=float)
    if p.ndim < 2:
        rows = [p.reshape(-1)]
    else:
        rows = [row.reshape(-1) for row in p]
    values = []
    for row in rows:
        nats = -sum(np.log(row)) / len(row)
        values.append(np.exp(nats))
    return sum(values) / len(values)


def bits_per_symbol(p):
    numbers = np.asarray(p, dtype=float).reshape(-1)
    total = 0.0
    for number in numbers:
        total = total - np.log2(number)
    return total / len(numbers)
