# mistake: adder_params makes the next carry of the two bits alone (a AND b) and forgets that an incoming carry and one 1 give a carry, too: a carry moves on by one place only; right for numbers without carries, and where no carry comes in at a place with exactly one 1 (1 + 1, 2 + 3), wrong for 3 + 1
# read: right
# told: no unit of yours keeps the carry, well above zero for 1 and well below for 0, after ever
def adder_params():
    K = 12.0
    names = ["sum", "carry", "some", "most", "all"]
    at = {name: k for k, name in enumerate(names)}
    H = len(names)
    W_x, W_h, b = zeros(2, H, gates=1)
    # how many of a, b and the carry are 1: at least one, two, three
    for name, threshold in (("some", -2), ("most", 0), ("all", 2)):
        W_x[at[name]] = K
        W_h[at[name], at["carry"]] = K
        b[at[name]] = -K * threshold
    W_x[at["carry"]] = K
    b[at["carry"]] = -K
    for name, sign in (("some", 1), ("most", -1), ("all", 1)):
        W_h[at["sum"], at[name]] = sign * K
    return W_x, W_h, b
