# mistake: the unit that hands the carry on is "a and b" and does not read the old carry, so a carry that comes to a place with just one 1 is not carried on (it should be the majority of a, b and the carry); right wherever no carry has to travel through a place where a and b differ
# read: right
# told: no unit of yours keeps the carry, well above zero for 1 and well below for 0, after ever
def adder_params():
    total, one, two, three, carry = range(5)
    W_x, W_h, b = zeros(2, 5, gates=1)
    k = 20
    # at least one, two, three of (a, b, carry) are 1
    for unit, bias in ((one, 1.5), (two, 0), (three, -2)):
        W_x[unit] = k
        W_h[unit, carry] = k
        b[unit] = k * bias
    # the carry for the next place
    W_x[carry] = k
    b[carry] = -k
    # one of them, or all three: odd
    W_h[total, [one, two, three]] = k, -k, k
    return W_x, W_h, b
