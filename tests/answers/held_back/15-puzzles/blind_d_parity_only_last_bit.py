# mistake: In parity_params nothing reads the state: a 1 clears c and writes a half, whatever was there, so the unit goes on at the first 1 and never off again.
# read: right
# told: once the first unit is on, no 1 turns it off: it says whether there has been a 1.
def parity_params():
    W_x, W_h, b = zeros(D=1, H=1)
    big = 50
    W_x[rows("i")] = 2 * big
    b[rows("i")] = -big
    b[rows("f")] = big
    W_x[rows("f")] = -2 * big  # a 1 flips: forget the old one ...
    b[rows("g")] = big  # ... and write the new one
    b[rows("o")] = big
    return W_x, W_h, b
