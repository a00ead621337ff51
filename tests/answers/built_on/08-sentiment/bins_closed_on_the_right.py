# mistake: The bins hold k/K < p <= (k+1)/K, so a p on an edge goes into the bin below it and p = 0 falls into no bin.
# told: your expected_calibration_error puts what is on a border into the bin below: bin k holds
def expected_calibration_error(p, y, bins):
    total = 0.0
    edges = np.linspace(0, 1, bins + 1)
    for low, high in zip(edges[:-1], edges[1:]):
        here = (p > low) & (p <= high)
        if here.any():
            total += here.mean() * abs(p[here].mean() - y[here].mean())
    return total
