# Rewrites stamps of one layout from UTC to the zone of TZ: what one writes in perl when one must.
use strict;
use warnings;
use POSIX qw(strftime tzset);
use Time::Local qw(timegm);

my $layout = shift @ARGV;
my %number = (Jan => 0, Feb => 1, Mar => 2, Apr => 3, May => 4, Jun => 5, Jul => 6, Aug => 7, Sep => 8, Oct => 9, Nov => 10, Dec => 11);
tzset();
while (my $line = <STDIN>) {
    if ($layout eq 'nginx') {
        $line =~ s{\[(\d\d)/(\w{3})/(\d{4}):(\d\d):(\d\d):(\d\d) \+0000\]}
            {strftime('[%d/%b/%Y:%H:%M:%S %z]', localtime(timegm($6, $5, $4, $1, $number{$2}, $3)))}e;
    } elsif ($layout eq 'syslog') {
        $line =~ s{^(\w{3}) ([ \d]\d) (\d\d):(\d\d):(\d\d)}
            {strftime('%b %e %H:%M:%S', localtime(timegm($5, $4, $3, $2, $number{$1}, 2018)))}e;
    } elsif ($layout eq 'log4j') {
        $line =~ s{^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)}
            {strftime('%Y-%m-%d %H:%M:%S', localtime(timegm($6, $5, $4, $3, $2 - 1, $1)))}e;
    } else {
        $line =~ s{(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?Z}
            {my @t = localtime(timegm($6, $5, $4, $3, $2 - 1, $1)); my $z = strftime('%z', @t); substr($z, 3, 0) = ':';
             strftime('%Y-%m-%dT%H:%M:%S', @t) . ($7 // '') . $z}e;
    }
    print $line;
}
