# mistake: The decay is taken as linear, with 1 - s of the start lost at each step, instead of geometric.
# told: your half_life takes the same amount off at each step: it is the same *share*.
def half_life(s):
    if s >= 1:
        return np.inf
    lost_per_step = 1 - s
    return 0.5 / lost_per_step
